package banyan.runtime.draft;

import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.socket.PersonalData;
import banyan.api.usecase.Command;
import banyan.api.usecase.Delete;
import banyan.api.usecase.Done;
import banyan.api.usecase.Get;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Put;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Unaudited;
import banyan.runtime.core.CoreContributions;
import banyan.runtime.core.CoreModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;

/** Keeping, reading and throwing away one's own drafts. */
@ApplicationScoped
public class DraftUseCases implements CoreModule {

    static final String KEY = "[A-Za-z0-9][A-Za-z0-9_.:-]*";
    static final int LONGEST_KEY = 200;

    /** Reads one of my drafts; an empty one where nothing is kept, as most forms ask before anything was typed. */
    @InPortal
    @Requires(Requires.SIGNED_IN)
    @Get("drafts/{key}")
    public record MyDraft(@NotNull @Size(min = 1, max = LONGEST_KEY) @Pattern(regexp = KEY) String key)
            implements Query<Draft> {}

    /** Keeps what I am typing. */
    @InPortal
    @Requires(Requires.SIGNED_IN)
    @Put("drafts/{key}")
    @Unaudited
    public record KeepDraft(
            @NotNull @Size(min = 1, max = LONGEST_KEY) @Pattern(regexp = KEY) String key,
            @NotNull @Size(max = 50) Map<@Size(max = 100) String, @Size(max = 200_000) String> fields)
            implements Command<Done> {}

    /** Throws one of my drafts away; one that is gone already is fine. */
    @InPortal
    @Requires(Requires.SIGNED_IN)
    @Delete("drafts/{key}")
    @Unaudited
    public record DropDraft(@NotNull @Size(min = 1, max = LONGEST_KEY) @Pattern(regexp = KEY) String key)
            implements Command<Done> {}

    @Inject
    Drafts drafts;

    @Override
    public void contribute(CoreContributions to) {
        to.handle(MyDraft.class, this::read);
        to.handle(KeepDraft.class, (draft, by) -> {
            drafts.keep(by.self(), draft.key(), draft.fields());
            return Done.DONE;
        });
        to.handle(DropDraft.class, (draft, by) -> {
            drafts.drop(by.self(), draft.key());
            return Done.DONE;
        });
        to.personalData(new PersonalData() {
            @Override
            public Map<String, Object> export(PersonRef person) {
                return Map.of("drafts", drafts.export(person));
            }

            @Override
            public void erase(PersonRef person) {
                drafts.erase(person);
            }
        });
    }

    private Draft read(MyDraft draft, Viewer by) {
        return drafts.read(by.self(), draft.key()).orElseGet(() -> new Draft(draft.key(), Map.of(), Optional.empty()));
    }
}
