package banyan.runtime.doctor;

import banyan.api.people.Viewer;
import banyan.runtime.core.CoreContributions;
import banyan.runtime.core.CoreModule;
import banyan.runtime.data.Transactions;
import banyan.runtime.plugin.Gate;
import banyan.runtime.plugin.Gates;
import banyan.runtime.text.CoreWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Asks every {@link Check} and reports in the words of the person who asked. */
@ApplicationScoped
public class Doctor implements CoreModule {

    private static final Logger LOG = Logger.getLogger(Doctor.class.getName());

    @Inject
    Instance<Check> checks;

    @Inject
    PluginChecks pluginChecks;

    @Inject
    Gates gates;

    @Inject
    Transactions transactions;

    @Inject
    CoreWords words;

    @Override
    public void contribute(CoreContributions to) {
        to.permissions(AdminPermission.values());
        to.handle(Examine.class, this::examine);
    }

    private Examine.Report examine(Examine ask, Viewer by) {
        List<Examine.Line> lines = new ArrayList<>();
        checks.forEach(check -> lines.addAll(lines(check, by.locale())));
        pluginChecks.all().forEach(check -> lines.addAll(lines(check, by.locale())));
        return new Examine.Report(lines.stream().allMatch(Examine.Line::good), lines);
    }

    private List<Examine.Line> lines(Check check, Locale locale) {
        String name = words.say(locale, "admin.doctor." + check.id());
        try {
            return check.run().stream()
                    .map(f -> new Examine.Line(
                            name,
                            f.good(),
                            words.say(locale, f.key(), f.values().toArray())))
                    .toList();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "The check " + check.id() + " could not be made");
            return List.of(new Examine.Line(name, false, words.say(locale, "admin.doctor.failed", String.valueOf(e))));
        }
    }

    /** A plugin's check runs behind its gate, and says what it found in its own words. */
    private List<Examine.Line> lines(PluginChecks.Entry check, Locale locale) {
        String name = check.owner().words().say(locale, check.nameKey());
        try (Gate.Pass pass = gates.of(check.owner().id()).enter()) {
            return transactions.in(() -> check.check().run()).stream()
                    .map(f -> new Examine.Line(
                            name,
                            f.good(),
                            check.owner()
                                    .words()
                                    .say(locale, f.key(), f.values().toArray())))
                    .toList();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "The check " + check.nameKey() + " could not be made");
            return List.of(new Examine.Line(name, false, words.say(locale, "admin.doctor.failed", String.valueOf(e))));
        }
    }
}
