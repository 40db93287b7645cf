package banyan.runtime.module;

import banyan.api.plugin.ModuleSpec.Section;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every module of this group: on or off, why, who decides, what it needs and what it is good for. */
@Requires("modules.read")
@Get("")
public record ModulesOf() implements Query<ModulesOf.Sheet> {

    /** All modules, those that are on first. */
    public record Sheet(List<Listed> modules, boolean maySwitch) {}

    /**
     * @param why a sentence that says why it is on or off
     * @param switchedBy who switched it last, and when and why
     * @param needs names of modules that it needs
     * @param serves names of modules that need it or do more with it
     * @param maySwitch whether the viewer may switch it now
     */
    public record Listed(
            ModuleState state,
            String name,
            String about,
            String why,
            String icon,
            Section section,
            List<String> needs,
            List<String> worksWith,
            List<String> serves,
            Optional<Switched> last,
            boolean hasSettings,
            boolean maySwitch) {}

    /** A switch, as the history keeps it. */
    public record Switched(String module, String name, boolean on, String reason, String who, Instant at) {}
}
