package banyan.runtime.plugin.life;

import banyan.runtime.doctor.PluginChecks;
import banyan.runtime.feed.Feeds;
import banyan.runtime.job.Jobs;
import banyan.runtime.outbox.Listeners;
import banyan.runtime.page.PageRegistry;
import banyan.runtime.plugin.Modules;
import banyan.runtime.socket.HomeCardSource;
import banyan.runtime.socket.PersonalDataSource;
import banyan.runtime.socket.Sockets;
import banyan.runtime.usecase.UseCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** All the places in which a plugin appears, changed together. */
@ApplicationScoped
class Registries {

    @Inject
    Modules modules;

    @Inject
    UseCases useCases;

    @Inject
    PageRegistry pages;

    @Inject
    Listeners listeners;

    @Inject
    Jobs jobs;

    @Inject
    HomeCardSource cards;

    @Inject
    PersonalDataSource personalData;

    @Inject
    Sockets sockets;

    @Inject
    Feeds feeds;

    @Inject
    PluginChecks proofs;

    /**
     * Puts these in the place of what their owners had. If one registry refuses, all are as before.
     *
     * @param now what the owners offer from now on
     * @param before what they offered until now
     */
    void change(Set<String> owners, List<Contributed> now, List<Contributed> before) {
        try {
            put(owners, now);
        } catch (RuntimeException refused) {
            put(owners, before);
            throw refused;
        }
    }

    private void put(Set<String> owners, List<Contributed> offered) {
        modules.change(all(offered, Contributed::modules), List.of(), owners::contains);
        useCases.change(
                all(offered, Contributed::useCases),
                spec -> owners.contains(spec.owner().id()));
        pages.change(all(offered, Contributed::pages), page -> owners.contains(page.owner()));
        listeners.change(all(offered, Contributed::listeners), owners::contains);
        jobs.change(all(offered, Contributed::jobs), owners::contains);
        cards.change(all(offered, Contributed::cards), owners::contains);
        personalData.change(all(offered, Contributed::personalData), owners::contains);
        sockets.change(all(offered, Contributed::providers), owners::contains);
        feeds.change(all(offered, Contributed::feeds), owners::contains);
        proofs.change(all(offered, Contributed::proofs), owners::contains);
    }

    private static <T> List<T> all(List<Contributed> offered, Function<Contributed, Collection<T>> part) {
        List<T> all = new ArrayList<>();
        offered.forEach(one -> all.addAll(part.apply(one)));
        return all;
    }
}
