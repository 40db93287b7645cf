package banyan.runtime.plugin.life;

import banyan.api.plugin.HealthCheck;
import banyan.runtime.doctor.PluginChecks;
import banyan.runtime.feed.FeedEntry;
import banyan.runtime.job.Job;
import banyan.runtime.outbox.Listeners;
import banyan.runtime.page.PageEntry;
import banyan.runtime.plugin.ModuleEntry;
import banyan.runtime.socket.HomeCardSource;
import banyan.runtime.socket.PersonalDataSource;
import banyan.runtime.socket.Sockets;
import banyan.runtime.usecase.UseCaseSpec;
import java.util.List;

/** Everything that one generation of a plugin offers: what joins the registries, and what is taken back from them. */
record Contributed(
        List<ModuleEntry> modules,
        List<UseCaseSpec<?, ?>> useCases,
        List<PageEntry> pages,
        List<Listeners.Entry> listeners,
        List<Job> jobs,
        List<HomeCardSource.Entry> cards,
        List<PersonalDataSource.Entry> personalData,
        List<Sockets.Entry> providers,
        List<Class<?>> entities,
        List<HealthCheck> checks,
        List<FeedEntry> feeds,
        List<PluginChecks.Entry> proofs) {}
