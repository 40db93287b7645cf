package banyan.runtime.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banyan.api.file.FileInfo;
import banyan.api.file.FileRef;
import banyan.api.usecase.Refusal;
import banyan.runtime.text.CoreWords;
import banyan.runtime.text.Markdown;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordReaderTest {

    private final List<String> kept = new ArrayList<>();

    private FileInfo keep(String name, String type, Path picture, String sum) {
        kept.add(name + " " + type);
        UUID id = new UUID(0, kept.size());
        return new FileInfo(new FileRef(id), name, type, 1, "/files/" + id + "/" + name);
    }

    private WordReader.Text read(Docx docx) throws IOException {
        Path file = docx.file();
        try {
            return WordReader.read(file, this::keep);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void keepsHeadingsWordsListsTablesLinksAndPictures() throws IOException {
        Docx docx = new Docx()
                .heading(1, "冷却塔水垢")
                .words("每两周要停机 1 次，费用 2 * 3 万_元_。")
                .body("<w:p>" + Docx.run("注意：", "<w:b/>") + Docx.run("先断电，再", "") + Docx.run("放水", "<w:i/>") + "</w:p>")
                .heading(2, "做法")
                .item(0, "取样")
                .item(1, "上午")
                .item(1, "下午")
                .item(0, "化验")
                .relation("rId7", "hyperlink", "https://example.com/a_b?c=1&amp;d=2", true)
                .body("<w:p><w:hyperlink r:id=\"rId7\">" + Docx.run("标准", "") + "</w:hyperlink></w:p>")
                .body("<w:tbl><w:tr>" + Docx.cell("项") + Docx.cell("值|界") + "</w:tr><w:tr>" + Docx.cell("硬度")
                        + Docx.cell("450") + "</w:tr></w:tbl>")
                .part("word/media/a.png", Docx.png(10, 10))
                .relation("rId8", "image", "media/a.png", false)
                .picture("rId8", "塔顶")
                .picture("rId8", "还是塔顶");
        WordReader.Text text = read(docx);
        assertThat(text.title()).contains("冷却塔水垢");
        assertThat(text.markdown())
                .isEqualTo(
                        """
                # 冷却塔水垢

                每两周要停机 1 次，费用 2 \\* 3 万_元\\_。

                **注意**：先断电，再*放水*

                ## 做法

                - 取样
                  1. 上午
                  2. 下午
                - 化验

                [标准](<https://example.com/a_b?c=1&d=2>)

                | 项 | 值\\|界 |
                | --- | --- |
                | 硬度 | 450 |

                ![塔顶](/files/00000000-0000-0000-0000-000000000001/picture-1.png)

                ![还是塔顶](/files/00000000-0000-0000-0000-000000000001/picture-1.png)""");
        assertThat(kept).containsExactly("picture-1.png image/png");
        assertThat(Markdown.html(text.markdown()))
                .contains("<h1>冷却塔水垢</h1>", "<strong>注意</strong>", "2 * 3 万_元_", "<td>450</td>", "<th>值|界</th>")
                .contains("<img src=\"/files/00000000-0000-0000-0000-000000000001/picture-1.png\"");
    }

    @Test
    void whatLooksLikeAMarkStaysWhatItWas() throws IOException {
        WordReader.Text text = read(new Docx()
                .words("# 不是标题")
                .words("1. 不是列表")
                .words("- 也不是")
                .words("&lt;script&gt;alert(1)&lt;/script&gt; [a](javascript:alert(1)) `x` **y** &amp;lt;"));
        String html = Markdown.html(text.markdown());
        assertThat(html)
                .contains("<p># 不是标题</p>", "<p>1. 不是列表</p>", "<p>- 也不是</p>", "&lt;script&gt;", "**y**", "&amp;lt;")
                .doesNotContain("<script", "<a ", "<code", "<h1", "<li");
    }

    @Test
    void tellsWhatWasLeftOut() throws IOException {
        WordReader.Text text = read(new Docx()
                .words("公式")
                .body("<w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>")
                .part("word/media/a.emf", "EMF, as Word writes it")
                .relation("rId8", "image", "media/a.emf", false)
                .picture("rId8", "图"));
        assertThat(text.formulas()).isEqualTo(1);
        assertThat(text.unknownPictures()).isEqualTo(1);
        assertThat(text.markdown()).isEqualTo("公式");
    }

    static Stream<Arguments> refused() {
        byte[] ole = bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", StandardCharsets.ISO_8859_1);
        byte[] encrypted = join(ole, new byte[600], bytes("EncryptedPackage", StandardCharsets.UTF_16LE));
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
        String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>";
        String deep = "<a>".repeat(400) + "</a>".repeat(400);
        return Stream.of(
                row("a text", () -> bytes("Dear all", StandardCharsets.UTF_8), "NotAWordDocument"),
                row("nothing", () -> new byte[0], "NotAWordDocument"),
                row("another archive", () -> good().bytesWithout("word/document.xml"), "NotAWordDocument"),
                row("a .doc", () -> join(ole, new byte[600]), "WordIsOfOldFormat"),
                row("with a password", () -> encrypted, "WordIsEncrypted"),
                row(
                        "a macro",
                        () -> good().part("word/vbaProject.bin", new byte[] {1}).bytes(),
                        "WordHasMacros"),
                row(
                        "a macro by its type",
                        () -> good().part(
                                        "[Content_Types].xml",
                                        "<Types><Override PartName=\"/word/document.xml\""
                                                + " ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>")
                                .bytes(),
                        "WordHasMacros"),
                row(
                        "an external entity",
                        () -> good().part("word/document.xml", entity).bytes(),
                        "WordDeclaresEntities"),
                row(
                        "a billion laughs",
                        () -> good().part("word/settings.xml", laughs).bytes(),
                        "WordDeclaresEntities"),
                row(
                        "the same in UTF-16",
                        () -> good().part(
                                        "word/settings.xml",
                                        join(
                                                new byte[] {(byte) 0xff, (byte) 0xfe},
                                                bytes(entity, StandardCharsets.UTF_16LE)))
                                .bytes(),
                        "WordDeclaresEntities"),
                row(
                        "a picture from elsewhere",
                        () -> good().relation("rId9", "image", "http://10.0.0.1/a.png", true)
                                .bytes(),
                        "WordReachesOut"),
                row(
                        "a template from elsewhere",
                        () -> good().part(
                                        "word/_rels/settings.xml.rels",
                                        "<Relationships><Relationship Id=\"a\""
                                                + " Type=\"x/attachedTemplate\" Target=\"https://evil.example/t.dotm\" TargetMode=\"External\"/></Relationships>")
                                .bytes(),
                        "WordReachesOut"),
                row(
                        "a zip bomb",
                        () -> good().part("word/media/a.png", new byte[40 << 20])
                                .bytes(),
                        "WordUnpacksTooLarge"),
                row(
                        "a bomb of words",
                        () -> good().part("word/comments.xml", "<a>" + " ".repeat(30 << 20) + "</a>")
                                .bytes(),
                        "WordUnpacksTooLarge"),
                row(
                        "100 megapixels",
                        () -> good().part("word/media/a.png", Docx.png(10_000, 10_001))
                                .bytes(),
                        "WordPictureIsTooLarge"),
                row("cut off", () -> Arrays.copyOf(good().bytes(), 700), "WordIsBroken"),
                row("no XML", () -> good().part("word/document.xml", "Dear all").bytes(), "WordIsBroken"),
                row(
                        "nested beyond reason",
                        () -> good().part("word/document.xml", deep).bytes(),
                        "WordIsBroken"),
                row("parts without end", () -> many().bytes(), "WordHasTooManyParts"),
                row("pictures without end", () -> pictures().bytes(), "WordHasTooManyPictures"),
                row("a book", () -> good().words("字".repeat(500_001)).bytes(), "WordTextIsTooLong"),
                row("more than 50 MB", () -> large(), "WordIsTooLarge"));
    }

    private static Docx good() {
        return new Docx().words("Hello");
    }

    private static Docx many() {
        Docx docx = good();
        for (int i = 0; i < WordCheck.MOST_PARTS; i++) {
            docx.part("word/p" + i + ".xml", "<a/>");
        }
        return docx;
    }

    private static Docx pictures() {
        Docx docx = good();
        for (int i = 0; i <= WordCheck.MOST_PICTURES; i++) {
            docx.part("word/media/" + i + ".png", Docx.png(1, i + 1));
            docx.relation("rIdP" + i, "image", "media/" + i + ".png", false).picture("rIdP" + i, "");
        }
        return docx;
    }

    private static byte[] large() {
        byte[] noise = new byte[51 << 20];
        new Random(1).nextBytes(noise);
        return good().part("word/media/a.bin", noise).bytes();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource
    void refused(String what, Supplier<byte[]> content, String code) throws IOException {
        Path file = Files.write(Files.createTempFile("test", ".docx"), content.get());
        try {
            assertThatThrownBy(() -> WordReader.read(file, this::keep))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.code()).isEqualTo(code);
                        for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
                            String sentence = new CoreWords()
                                    .say(
                                            language,
                                            "files.refusal." + code,
                                            refusal.values().toArray());
                            assertThat(sentence).doesNotContain("{");
                        }
                    });
        } finally {
            Files.delete(file);
        }
    }

    /** Bytes turned over at random are refused or read, never an error of the program. */
    @Test
    void damagedDocumentsAreRefused() throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        byte[] whole = good().heading(1, "a").item(0, "b").picture("rId8", "c").bytes();
        for (int round = 0; round < 200; round++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i < 1 + random.nextInt(8); i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            Path file = Files.write(Files.createTempFile("test", ".docx"), damaged);
            try {
                WordReader.read(file, this::keep);
            } catch (Refusal refusal) {
                assertThat(refusal.code()).isNotEmpty();
            } finally {
                Files.delete(file);
            }
        }
    }

    private static Arguments row(String what, Supplier<byte[]> content, String code) {
        return Arguments.of(what, content, code);
    }

    private static byte[] bytes(String text, java.nio.charset.Charset charset) {
        return text.getBytes(charset);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
