package banyan.api.plugin;

import banyan.api.usecase.Permission;

/**
 * Describes a module. Its name and its sentence stand in the bundle under {@code <id>.module.name} and
 * {@code <id>.module.about}.
 *
 * @since 1.0
 */
public interface ModuleSpec {

    /** Where its pages stand in a group's navigation. */
    enum Section {
        COMMUNITY,
        PEOPLE,
        MONEY,
        GOVERNANCE
    }

    ModuleSpec permissions(Permission... permissions);

    /** The record of its settings; each component has a default and its constraints. */
    ModuleSpec settings(Class<? extends Record> settings);

    /** Name in the portal's icon set. */
    ModuleSpec icon(String name);

    ModuleSpec section(Section section);

    /** A module without which this one cannot be on. */
    ModuleSpec needs(String module);

    /** A module with which this one can do more. */
    ModuleSpec worksWith(String module);

    /** On in a new group unless its lead or IT decides otherwise. */
    ModuleSpec onByDefault();
}
