package banyan.api.group;

import banyan.api.value.Handle;
import java.time.ZoneId;

/**
 * A group as it stands in this call.
 *
 * @param zone the zone of the group's weeks, deadlines and duties
 * @param size how many members it has
 */
public record Group(GroupRef ref, Handle handle, String name, Stage stage, ZoneId zone, int size) {}
