package banyan.moderation.model;

import banyan.api.group.GroupRef;
import banyan.api.value.Week;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names what there is once for each week of a group. */
public class WeekKey implements Serializable {

    private static final long serialVersionUID = 1;

    private UUID group = Nobody.KEY;
    private String week = "";

    /** For JPA. */
    public WeekKey() {}

    public WeekKey(GroupRef group, Week week) {
        this.group = group.value();
        this.week = week.value();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WeekKey key && key.group.equals(group) && key.week.equals(week);
    }

    @Override
    public int hashCode() {
        return Objects.hash(group, week);
    }
}
