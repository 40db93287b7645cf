package banyan.qa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Documents as people write them, taken apart. */
class WordTextTest {

    @Test
    void headingsOfBothLanguagesAreRecognised() {
        var chinese = WordText.question(
                "# 热流道堵料，两周一次\n\n三号车间的事。\n\n## 一、场景\n1,200 吨机\n\n## 细节：\n- 射压 86 MPa\n\n### 表\n|a|\n\n**希望得到**\n提前两天知道");
        assertThat(chinese)
                .isEqualTo(new WordText.OfQuestion(
                        "热流道堵料，两周一次", "1,200 吨机", "三号车间的事。\n\n- 射压 86 MPa\n\n### 表\n|a|", "提前两天知道"));
        var english = WordText.question("# Background\nHall 3\n# Details\n86 MPa\n# What would help\nTwo days ahead");
        assertThat(english).isEqualTo(new WordText.OfQuestion("", "Hall 3", "86 MPa", "Two days ahead"));
    }

    @Test
    void aWordWithAColonBeginsAPartToo() {
        var read = WordText.question("场景：三号车间\n第二行\n**细节：** 射压 86\n诉求: 提前知道");
        assertThat(read).isEqualTo(new WordText.OfQuestion("", "三号车间\n第二行", "射压 86", "提前知道"));
    }

    @Test
    void withoutHeadingsAllOfItIsInTheMainPart() {
        assertThat(WordText.question("只有一段话。").details()).isEqualTo("只有一段话。");
        assertThat(WordText.answer("先看回料。\n\n## 为什么行得通\n量过三次。")).isEqualTo(new WordText.OfAnswer("先看回料。", "量过三次。"));
        assertThat(WordText.question("")).isEqualTo(new WordText.OfQuestion("", "", "", ""));
    }

    /** Every line that is no heading is somewhere afterwards. */
    @Test
    void nothingIsLost() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String[] lines = {"# 场景", "**细节**", "诉求：", "一句话。", "- 一行", "| a | b |", "", "## 别的标题", "Scene: hall 3", "x:y:z"
        };
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            int said = 0;
            for (int n = random.nextInt(30); n > 0; n--) {
                String line = lines[random.nextInt(lines.length)];
                said += line.equals("一句话。") ? 1 : 0;
                text.append(line).append('\n');
            }
            var read = WordText.question(text.toString());
            String all = read.title() + read.scene() + read.details() + read.request();
            assertThat(all.split("一句话。", -1)).describedAs("seed " + seed).hasSize(said + 1);
        }
    }
}
