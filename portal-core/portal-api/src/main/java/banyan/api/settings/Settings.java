package banyan.api.settings;

import banyan.api.group.GroupRef;

/**
 * The settings of a module, as they hold now.
 *
 * <p>A group's own values stand over the portal's, and those over the defaults of the record. Values always satisfy the
 * record's constraints.
 *
 * @since 1.0
 */
public interface Settings<S extends Record> {

    S in(GroupRef group);

    S inPortal();
}
