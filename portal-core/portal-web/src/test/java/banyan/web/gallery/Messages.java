package banyan.web.gallery;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** The messages of the gallery's forms in both languages, as the page engine would give them. */
final class Messages extends AbstractMap<String, String> {
    private static final Map<String, String[]> TEXTS = Map.ofEntries(
            text("ask.title.label", "一句话说出问题", "The question in one sentence"),
            text("ask.title.hint", "写现象和数字，不写猜测的原因。", "What is seen and measured, not what you suspect."),
            text("ask.scene.label", "场景", "Scene"),
            text("ask.scene.hint", "在哪里、做什么、谁受影响、多久一次。", "Where, doing what, who is hit, how often."),
            text("ask.days.label", "提前几天", "Days ahead"),
            text("ask.kind.label", "类型", "Kind"),
            text("ask.day.label", "希望哪天之前", "Needed by"),
            text("ask.topics.label", "主题", "Topics"),
            text("ask.topics.hint", "用来找到能答的人，最多 5 个。", "Used to find who can answer, at most 5."),
            text("ask.mail.label", "每周给我发一封整理稿", "Mail me a weekly digest"),
            text("ask.mail.hint", "周五，一封", "Fridays, one mail"),
            text("ask.open.label", "答案对全员公开", "Answers open to all"),
            text("ask.publish.label", "提交到第 48 轮", "Submit to round 48"),
            text("ask.draft.label", "预览", "Preview"),
            text("ask.remove.label", "删掉", "Delete"),
            text("door.login.label", "账号", "Account"),
            text("door.password.label", "密码", "Password"),
            text("door.enter.label", "登录", "Sign in"),
            text("best.mark.label", "标为最佳方案", "Mark as best answer"));

    private final int language;

    Messages(boolean english) {
        language = english ? 1 : 0;
    }

    @Override
    public String get(Object key) {
        return TEXTS.get(key)[language];
    }

    @Override
    public boolean containsKey(Object key) {
        return TEXTS.containsKey(key);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }

    private static Map.Entry<String, String[]> text(String key, String chinese, String english) {
        return Map.entry("gallery." + key, new String[] {chinese, english});
    }
}
