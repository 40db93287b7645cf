package banyan.runtime.plugin.admin;

import banyan.runtime.plugin.life.Change;
import java.util.List;
import java.util.UUID;

/**
 * What a change will do, before it is done.
 *
 * @param from the version that serves now; empty when none does
 * @param restarted plugins that depend on this one and start anew with it
 * @param migrations that will run, in order
 * @param schemaIsNewer the tables were changed by a newer version; this one must be able to read them
 * @param groups in which one of its modules is on, and how many people they have together
 * @param obstacles sentences that say why it cannot be done; empty when it can
 * @param steps in their order
 */
public record Plan(
        UUID upload,
        String plugin,
        Change.Action action,
        String from,
        String to,
        String file,
        long bytes,
        int entries,
        String sha256,
        String requires,
        String api,
        List<String> dependencies,
        List<String> restarted,
        List<String> migrations,
        boolean schemaIsNewer,
        int groups,
        int people,
        List<String> obstacles,
        List<Step> steps) {

    /** One step, with its words in the language of the person who asked. */
    public record Step(String name, String sentence) {}
}
