package banyan.runtime.search;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Get;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Handle;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Finds what the viewer may see at this moment, best first: words in the title weigh more than words in the text, the new more than
 * the old. Of what is common, the newest few hundred are ranked.
 *
 * @param words all must be there; Chinese words of more than two characters must stand together
 * @param module such as {@code qa}, {@code members} for people, {@code groups}, {@code charter}
 * @param kind of that module's things, such as {@code question}
 * @param author whose entries
 */
@InPortal
@Requires("search.use")
@Get("search")
public record Search(
        @NotNull @Size(max = 200) String words,
        Optional<Handle> group,
        Optional<@Size(max = 60) String> module,
        Optional<@Size(max = 60) String> kind,
        Optional<PersonRef> author,
        Optional<Since> since,
        Optional<@Size(max = 200) String> after)
        implements Query<Search.Result> {

    /** How long ago at most. */
    public enum Since {
        WEEK(7),
        MONTH(31),
        YEAR(366);

        final int days;

        Since(int days) {
            this.days = days;
        }
    }

    /**
     * @param tooShort whether there was nothing to look for
     * @param bounded whether more was found than is ranked
     * @param next hand it back as {@code after}
     * @param modules by which this viewer can narrow the search
     */
    public record Result(
            List<Found> items, Optional<String> next, boolean tooShort, boolean bounded, List<Module> modules) {

        public Result {
            items = List.copyOf(items);
            modules = List.copyOf(modules);
        }
    }

    /** A module that has something to find. */
    public record Module(String id, String name) {}

    /**
     * One entry.
     *
     * @param titleMarked the title as HTML in which only {@code mark} is an element
     * @param excerpt the text around what was found, as such HTML
     * @param author who wrote it; the person themselves where a person was found
     */
    public record Found(
            String module,
            String moduleName,
            String kind,
            String key,
            Handle group,
            String groupName,
            String title,
            String titleMarked,
            String excerpt,
            Optional<PersonRef> author,
            String authorName,
            String address,
            Instant at) {}
}
