package banyan.api.page;

import banyan.api.people.Viewer;
import banyan.api.usecase.UseCase;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a backing bean may ask for. It always answers for the request that is running: a bean may keep it.
 *
 * @since 1.0
 */
public interface PageContext {

    Viewer viewer();

    /** Runs a use case as the viewer, in the group of the page. */
    <R> R run(UseCase<R> useCase);

    /** A parameter of the address: from the path or the query. */
    Optional<String> param(String name);

    /** All values of a parameter of the query. */
    List<String> params(String name);

    /** A parameter that the page cannot do without; its absence is the page that says so. */
    String need(String name);

    /** The address of a page of this module in this group: {@code at("questions", Map.of("status", "open"))}. */
    String at(String path, Map<String, String> query);

    /** Leaves for another page once the verb is done. Only addresses of this portal. */
    void goTo(String address);

    /** Says on the next page that something is done; {@code key} is in the plugin's bundle. */
    void tell(String key, Object... values);

    /** A sentence of the plugin's bundle in the viewer's language. */
    String say(String key, Object... values);

    /** The person's draft under this key, as it was last typed. */
    Optional<Map<String, String>> draft(String key);

    /** Throws the person's draft away, once it became the real thing. */
    void dropDraft(String key);

    Clock clock();
}
