package banyan.runtime.page;

import banyan.runtime.usecase.Owner;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Every page that exists at this moment.
 *
 * <p>The route of a plugin's page begins after its module, {@code /g/{group}/{module}/{route}}; that of a page of the core
 * after {@code /g/{group}/} or {@code /}. Readers never wait: a change replaces the whole picture at once.
 */
@ApplicationScoped
public class PageRegistry {

    /** A page and the values that its address carried. */
    public record Match(PageEntry page, Map<String, String> values) {}

    private record Picture(List<PageEntry> inGroup, List<PageEntry> inPortal) {}

    private volatile Picture picture = new Picture(List.of(), List.of());

    /**
     * Adds these and takes away what the predicate names, in one step.
     *
     * @throws IllegalArgumentException when two pages would have the same address
     */
    public synchronized void change(Collection<PageEntry> add, Predicate<PageEntry> remove) {
        List<PageEntry> all = new ArrayList<>(picture.inGroup);
        all.addAll(picture.inPortal);
        all.removeIf(remove);
        all.addAll(add);
        refuseTwins(all);
        all.sort(Comparator.comparingLong((PageEntry page) -> -fixed(page))
                .thenComparing(page -> page.route().pattern()));
        picture = new Picture(
                all.stream().filter(PageEntry::inGroup).toList(),
                all.stream().filter(page -> !page.inGroup()).toList());
    }

    /** The page at an address below {@code /g/{group}/} or below {@code /}. */
    public Optional<Match> at(boolean inGroup, List<String> path) {
        for (PageEntry page : inGroup ? picture.inGroup : picture.inPortal) {
            Optional<Map<String, String>> values = below(page, path).flatMap(page.route()::match);
            if (values.isPresent()) {
                return Optional.of(new Match(page, values.get()));
            }
        }
        return Optional.empty();
    }

    /** The pages that stand in menus, in their order. */
    public List<PageEntry> menu(boolean inGroup) {
        return (inGroup ? picture.inGroup : picture.inPortal)
                .stream()
                        .filter(page -> page.menuOrder().isPresent())
                        .sorted(Comparator.comparingInt((PageEntry page) -> page.menuOrder().getAsInt())
                                .thenComparing(PageEntry::name))
                        .toList();
    }

    private static Optional<List<String>> below(PageEntry page, List<String> path) {
        if (page.owner().equals(Owner.CORE)) {
            return Optional.of(path);
        }
        return !path.isEmpty() && path.get(0).equals(page.module())
                ? Optional.of(path.subList(1, path.size()))
                : Optional.empty();
    }

    private static long fixed(PageEntry page) {
        return page.route().segments().stream().filter(s -> !s.startsWith("{")).count();
    }

    private static void refuseTwins(List<PageEntry> pages) {
        Map<String, PageEntry> seen = new HashMap<>();
        for (PageEntry page : pages) {
            String address = (page.inGroup() ? "/g/{}/" : "/")
                    + (page.owner().equals(Owner.CORE) ? "" : page.module() + "/")
                    + page.route().pattern().replaceAll("\\{[^}]*}", "{}");
            PageEntry other = seen.put(address, page);
            if (other != null) {
                throw new IllegalArgumentException("The pages \"" + other.name() + "\" of " + other.owner() + " and \""
                        + page.name() + "\" of " + page.owner() + " have the same address " + address);
            }
        }
    }
}
