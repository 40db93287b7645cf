package banyan.runtime.doctor;

import banyan.api.people.Viewer;
import banyan.api.plugin.Every;
import banyan.api.usecase.Done;
import banyan.runtime.core.CoreContributions;
import banyan.runtime.core.CoreModule;
import banyan.runtime.data.Transactions;
import banyan.runtime.doctor.LastExamination.Line;
import banyan.runtime.job.JobRunner;
import banyan.runtime.plugin.Gate;
import banyan.runtime.plugin.Gates;
import banyan.runtime.text.CoreWords;
import banyan.runtime.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Asks every {@link Check} and reports in the words of the person who asked. It is a job: a check may read for minutes, and
 * another node begins anew where one has died.
 */
@ApplicationScoped
public class Doctor implements CoreModule {

    private static final Logger LOG = Logger.getLogger(Doctor.class.getName());
    private static final String JOB = "examine";

    @Inject
    Instance<Check> checks;

    @Inject
    PluginChecks pluginChecks;

    @Inject
    Examinations examinations;

    @Inject
    JobRunner jobs;

    @Inject
    Gates gates;

    @Inject
    Transactions transactions;

    @Inject
    CoreWords words;

    @Override
    public void contribute(CoreContributions to) {
        to.permissions(AdminPermission.values());
        to.handle(Examine.class, this::ask);
        to.handle(LastExamination.class, (q, by) -> examinations.last());
        to.job(JOB, Every.minute(), this::examine);
    }

    private Done ask(Examine c, Viewer by) {
        examinations.ask(by.locale());
        jobs.soon(JOB);
        return Done.DONE;
    }

    /** In transactions of its own, so that what was found is seen at once and nothing stays open for minutes. */
    private void examine() {
        Optional<Examinations.Open> asked = transactions.inNew(examinations::open);
        asked.ifPresent(one -> {
            List<Supplier<List<Line>>> all = new ArrayList<>();
            checks.forEach(check -> all.add(() -> lines(check, one.language())));
            pluginChecks.all().forEach(check -> all.add(() -> lines(check, one.language())));
            inNew(() -> examinations.begin(one, all.size()));
            for (Supplier<List<Line>> check : all) {
                List<Line> lines = check.get();
                inNew(() -> examinations.found(one, lines));
            }
            inNew(() -> examinations.end(one));
        });
    }

    private void inNew(Runnable work) {
        transactions.inNew(() -> {
            work.run();
            return Done.DONE;
        });
    }

    private List<Line> lines(Check check, Locale locale) {
        String name = words.say(locale, "admin.doctor." + check.id());
        try {
            return transactions.inNew(check::run).stream()
                    .map(f -> new Line(
                            name,
                            f.good(),
                            words.say(locale, f.key(), f.values().toArray())))
                    .toList();
        } catch (RuntimeException e) {
            return failed(name, locale, e);
        }
    }

    /** A plugin's check runs behind its gate, in the generation that is there by then, and speaks its own words. */
    private List<Line> lines(PluginChecks.Key key, Locale locale) {
        try (Gate.Pass pass = gates.of(key.owner()).enter()) {
            return pluginChecks.find(key).map(check -> lines(check, locale)).orElse(List.of());
        } catch (RuntimeException e) {
            return failed(key.module(), locale, e);
        }
    }

    private List<Line> lines(PluginChecks.Entry check, Locale locale) {
        Words texts = check.owner().words();
        String name = texts.say(locale, check.nameKey());
        try {
            return transactions.inNew(() -> check.check().run()).stream()
                    .map(f -> new Line(
                            name,
                            f.good(),
                            texts.say(
                                    locale,
                                    f.key(),
                                    f.values().stream()
                                            .map(value -> said(value, texts, locale))
                                            .toArray())))
                    .toList();
        } catch (RuntimeException e) {
            return failed(name, locale, e);
        }
    }

    private static Object said(Object value, Words texts, Locale locale) {
        return value instanceof banyan.api.socket.Check.Term term ? texts.say(locale, term.key()) : value;
    }

    private List<Line> failed(String name, Locale locale, RuntimeException e) {
        LOG.log(Level.WARNING, e, () -> "The check " + name + " could not be made");
        return List.of(new Line(name, false, words.say(locale, "admin.doctor.failed", String.valueOf(e))));
    }
}
