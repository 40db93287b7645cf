package banyan.runtime.group;

import banyan.api.group.Group;
import banyan.api.group.GroupRef;
import banyan.api.group.Stage;
import banyan.api.usecase.Refusal;
import banyan.api.value.Handle;
import banyan.runtime.data.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A group with all that its founders decided about it.
 *
 * @param charterVersion the version in force; 0 while there is none
 * @param version counts every change, so that two people do not overwrite each other
 */
public record GroupFacts(
        GroupRef ref,
        Handle handle,
        String name,
        Stage stage,
        Bond bond,
        Optional<String> anchor,
        Optional<String> sponsor,
        Entry entry,
        String zone,
        String language,
        int colour,
        Optional<Integer> sizeLimit,
        Optional<LocalDate> reviewOn,
        int charterVersion,
        int size,
        Instant foundedAt,
        int version) {

    static final String COLUMNS =
            "g.id, g.handle, g.name, g.stage, g.bond, g.anchor, g.sponsor, g.entry, g.zone, g.language,"
                    + " g.colour, g.size_limit, g.review_on, g.charter_version, g.member_count, g.founded_at, g.version";

    static GroupFacts of(Row row) {
        return new GroupFacts(
                new GroupRef(row.uuid(0)),
                new Handle(row.text(1)),
                row.text(2),
                row.constant(3, Stage.class),
                row.constant(4, Bond.class),
                row.textIf(5),
                row.textIf(6),
                row.constant(7, Entry.class),
                row.text(8),
                row.text(9),
                row.number(10),
                row.numberIf(11),
                row.dateIf(12),
                row.number(13),
                row.number(14),
                row.instant(15),
                row.number(16));
    }

    public Group asGroup() {
        return new Group(ref, handle, name, stage, ZoneId.of(zone), size);
    }

    /** Refuses every change of what is closed for ever. */
    public void mustNotBeArchived() {
        if (stage == Stage.ARCHIVED) {
            throw Refusal.rule("groups", "GroupIsArchived", name);
        }
    }

    /** Whether one more member would be too many. */
    public boolean hasNoRoom() {
        return sizeLimit.isPresent() && size >= sizeLimit.get();
    }
}
