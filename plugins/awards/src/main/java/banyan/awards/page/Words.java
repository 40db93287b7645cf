package banyan.awards.page;

import banyan.api.page.PageContext;
import banyan.api.value.Money;
import banyan.api.value.WallClock;
import banyan.api.value.Week;
import banyan.awards.model.Entry;
import banyan.awards.model.Rubric;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How values of this module are said. */
final class Words {

    /** Contributions of modules that are known here; of others their own name is shown. */
    private static final Map<String, String> KINDS = new TreeMap<>(Map.of(
            Entry.WORK,
            "work",
            Entry.DUTY,
            "duty",
            "qa.answer",
            "answer",
            "live.talk",
            "talk",
            "live.spoke",
            "talk",
            "live.organised",
            "organised",
            "live.hosted",
            "organised",
            "knowledge.document",
            "document",
            "knowledge.digest",
            "digest",
            "activities.organised",
            "organised"));

    private Words() {}

    static String week(PageContext core, Week week) {
        return core.say("awards.word.week", String.valueOf(week.year()), week.number());
    }

    static String kind(PageContext core, String kind) {
        return Optional.ofNullable(KINDS.get(kind))
                .map(key -> core.say("awards.kind." + key))
                .orElse(kind);
    }

    /** What a work is called: its title, or what kind of contribution it is and on which topics. */
    static String title(PageContext core, String kind, String title) {
        if (kind.equals(Entry.WORK) || (kind.equals("qa.answer") && !title.isEmpty())) {
            return title;
        }
        return title.isEmpty() ? kind(core, kind) : kind(core, kind) + " · " + title;
    }

    /** A score out of five, with one digit, as people know it from the marks. */
    static String score(int thousandths) {
        int tenths = thousandths * Rubric.HIGHEST / 100;
        return tenths / 10 + "." + tenths % 10;
    }

    static String criterion(PageContext core, String name) {
        return name.startsWith("@") ? core.say("awards.criterion." + name.substring(1)) : name;
    }

    static String money(PageContext core, Money money) {
        return money.shown(core.viewer().locale());
    }

    /** The last minute before a deadline: people read midnight as the day before or the day after. */
    static String until(PageContext core, Instant at) {
        return moment(core, at.minusSeconds(60));
    }

    static String moment(PageContext core, Instant at) {
        return WallClock.say(at, core.viewer().here().zone(), core.viewer().locale());
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
