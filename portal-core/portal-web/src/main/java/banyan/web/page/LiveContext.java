package banyan.web.page;

import banyan.api.page.PageContext;
import banyan.api.people.Viewer;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.UseCase;
import banyan.runtime.draft.Drafts;
import banyan.runtime.text.CoreWords;
import banyan.runtime.usecase.Owner;
import banyan.runtime.usecase.Runner;
import banyan.web.shell.Flash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The one context of all beans: it answers for the visit of the thread, so that a bean may keep it between clicks. */
@ApplicationScoped
public class LiveContext implements PageContext {

    @Inject
    Runner runner;

    @Inject
    Drafts drafts;

    @Inject
    CoreWords coreWords;

    @Inject
    Clock clock;

    @Override
    public Viewer viewer() {
        return PageVisit.current().visitor().viewer();
    }

    @Override
    public <R> R run(UseCase<R> useCase) {
        return runner.run(useCase, PageVisit.current().visitor(), Optional.empty());
    }

    @Override
    public Optional<String> param(String name) {
        PageVisit visit = PageVisit.current();
        String inPath = visit.values().get(name);
        return inPath != null
                ? Optional.of(inPath)
                : Optional.ofNullable(visit.request().getParameter(name)).filter(value -> !value.isBlank());
    }

    @Override
    public List<String> params(String name) {
        String[] all = PageVisit.current().request().getParameterValues(name);
        return all == null ? List.of() : List.of(all);
    }

    @Override
    public String need(String name) {
        return param(name).orElseThrow(() -> Refusal.notFound("web", "parameter", name));
    }

    @Override
    public String at(String path, Map<String, String> query) {
        PageVisit visit = PageVisit.current();
        StringBuilder address = new StringBuilder();
        visit.visitor()
                .viewer()
                .group()
                .filter(group -> visit.page().inGroup())
                .ifPresent(group -> address.append("/g/").append(group.handle()));
        if (!visit.page().owner().equals(Owner.CORE)) {
            address.append('/').append(visit.page().module());
        }
        if (!path.isEmpty() || address.isEmpty()) {
            address.append('/').append(path);
        }
        if (!query.isEmpty()) {
            address.append('?')
                    .append(new TreeMap<>(query)
                            .entrySet().stream()
                                    .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                                    .collect(Collectors.joining("&")));
        }
        return address.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void goTo(String address) {
        if (!Addresses.isOurs(address)) {
            throw new IllegalArgumentException("Only addresses of this portal: \"" + address + "\"");
        }
        PageVisit.current().goTo(address);
    }

    @Override
    public void tell(String key, Object... values) {
        PageVisit.current().tell(Flash.done(say(key, values)));
    }

    @Override
    public String say(String key, Object... values) {
        PageVisit visit = PageVisit.current();
        return visit.owner()
                .words()
                .find(viewer().locale(), key, values)
                .orElseGet(() -> coreWords.say(viewer().locale(), key, values));
    }

    @Override
    public Optional<Map<String, String>> draft(String key) {
        return viewer().person().flatMap(person -> drafts.find(person, key));
    }

    @Override
    public void dropDraft(String key) {
        viewer().person().ifPresent(person -> drafts.drop(person, key));
    }

    @Override
    public Clock clock() {
        return clock;
    }
}
