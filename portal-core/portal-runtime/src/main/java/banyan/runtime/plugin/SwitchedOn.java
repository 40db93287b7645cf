package banyan.runtime.plugin;

import banyan.api.group.GroupRef;

/** Tells whether a module is on in a group at this moment. The groups part of the core implements it. */
public interface SwitchedOn {
    boolean isOn(GroupRef group, String module);
}
