package banyan.runtime.search;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.socket.SearchIndex;
import banyan.api.socket.SearchIndex.Entry;
import banyan.api.value.Handle;
import banyan.runtime.charter.CharterStore;
import banyan.runtime.charter.CharterText;
import banyan.runtime.charter.CharterVersion;
import banyan.runtime.data.Queries;
import banyan.runtime.group.GroupFacts;
import banyan.runtime.group.GroupStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the core itself can be searched for: groups as the catalogue shows them, charters in force, and people by what their
 * introduction cards show to members. Called in the transactions that change these.
 */
@ApplicationScoped
public class CoreEntries {

    private static final String OWNER = "core";
    private static final String PERSON = "person";

    /** What members see of a card; what only leads see is an entry of its own; what is nobody's business is nowhere. */
    private static final String SHOWN =
            "select m.grp, g.handle, p.name, m.joined_at, " + fields("MEMBERS") + ", " + fields("LEADS")
                    + " from core.membership m join core.grp g on g.id = m.grp join core.person p on p.id = m.person left join"
                    + " core.card c on c.person = m.person where m.person = ?";

    private record Shown(GroupRef group, Handle handle, String name, Instant since, String members, String leads) {}

    @Inject
    SearchEntries entries;

    @Inject
    GroupStore groups;

    @Inject
    CharterStore charters;

    @Inject
    Queries sql;

    private static String fields(String audience) {
        return Stream.of("POSITION", "INDUSTRY", "STRENGTHS", "NEEDS", "INTERESTS", "PATH")
                .map(field -> "case when coalesce(c.audience ->> '" + field + "', 'MEMBERS') = '" + audience + "' then "
                        + text(field) + " end")
                .collect(Collectors.joining(", ", "concat_ws(' · ', ", ")"));
    }

    private static String text(String field) {
        String column = "c." + field.toLowerCase(java.util.Locale.ROOT);
        boolean list = List.of("STRENGTHS", "NEEDS", "INTERESTS").contains(field);
        return list
                ? "(select nullif(string_agg(t.one, '、'), '') from jsonb_array_elements_text(" + column + ") t (one))"
                : "nullif(" + column + ", '')";
    }

    /** The person's card, or name, or standing changed. */
    public void person(PersonRef person) {
        SearchIndex index = entries.of(OWNER);
        List<Shown> all = sql.list(
                SHOWN,
                row -> new Shown(
                        new GroupRef(row.uuid(0)),
                        new Handle(row.text(1)),
                        row.text(2),
                        row.instant(3),
                        row.text(4),
                        row.text(5)),
                person);
        String key = person.value().toString();
        for (Shown one : all) {
            index.put(entry(one, person, key, "members.read", one.members()));
            if (one.leads().isEmpty()) {
                index.remove(one.group(), PERSON, key + ".leads");
            } else {
                index.put(entry(one, person, key + ".leads", "members.admit", one.members() + " · " + one.leads()));
            }
        }
    }

    private static Entry entry(Shown one, PersonRef person, String key, String requires, String body) {
        String address = "/g/" + one.handle().value() + "/members/" + person.value();
        return new Entry(
                one.group(), PERSON, key, requires, one.name(), body, Optional.of(person), address, one.since());
    }

    /** The person is a member of this group no more. */
    public void left(GroupRef group, PersonRef person) {
        SearchIndex index = entries.of(OWNER);
        index.remove(group, PERSON, person.value().toString());
        index.remove(group, PERSON, person.value() + ".leads");
    }

    /** The group's facts or its charter changed. */
    public void group(GroupRef ref) {
        GroupFacts group = groups.get(ref);
        Optional<CharterVersion> charter = charters.inForce(ref);
        String about = charter.map(CharterVersion::text)
                .map(text -> words(List.of(text.positioning(), text.mission(), text.whoWeAre())))
                .orElse("");
        SearchIndex index = entries.of(OWNER);
        String home = "/g/" + group.handle().value();
        String body =
                words(List.of(about, group.anchor().orElse(""), group.sponsor().orElse("")));
        index.put(new Entry(
                ref, "group", "group", "groups.read", group.name(), body, Optional.empty(), home, group.foundedAt()));
        charter.ifPresent(version -> index.put(new Entry(
                ref,
                "charter",
                "charter",
                "charter.read",
                group.name(),
                whole(version.text()),
                Optional.empty(),
                home + "/charter",
                version.writtenAt())));
    }

    private static String whole(CharterText text) {
        List<String> all = new ArrayList<>(List.of(
                text.positioning(),
                text.whoWeAre(),
                text.whyTogether(),
                text.mission(),
                text.vision(),
                text.promotionRule()));
        Stream.of(
                        text.values(),
                        text.weTalkAbout(),
                        text.weDoNotTalkAbout(),
                        text.weDo(),
                        text.weDoNot(),
                        text.redLines(),
                        text.rites(),
                        text.goals().stream().map(CharterText.Goal::what).toList(),
                        text.stageRules().stream()
                                .map(CharterText.StageRule::rule)
                                .toList())
                .forEach(all::addAll);
        CharterText.FourQuestions four = text.questions();
        all.addAll(List.of(four.forWhom(), four.what(), four.canItLast(), four.byWhatRight()));
        return words(all);
    }

    private static String words(List<String> parts) {
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
