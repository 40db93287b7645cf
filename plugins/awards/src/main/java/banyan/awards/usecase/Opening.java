package banyan.awards.usecase;

import banyan.api.group.Group;
import banyan.api.plugin.PluginContext;
import banyan.api.settings.Settings;
import banyan.api.socket.Rounds;
import banyan.api.socket.Socket;
import banyan.api.value.Week;
import banyan.awards.AwardsSettings;
import banyan.awards.model.Evaluation;
import banyan.awards.model.Rubric;
import banyan.awards.model.Terms;
import banyan.awards.store.Evaluations;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Makes the evaluation of a week when it is first needed, by the terms that hold then. */
final class Opening {

    private final Evaluations evaluations;
    private final Settings<AwardsSettings> settings;
    private final Socket<Rounds> rounds;
    private final Clock clock;

    Opening(PluginContext core) {
        this.evaluations = new Evaluations(core.data());
        this.settings = core.settings(AwardsSettings.class);
        this.rounds = core.socket(Rounds.class);
        this.clock = core.clock();
    }

    Terms terms(Group group) {
        AwardsSettings here = settings.in(group.ref());
        return new Terms(
                here.judges(),
                here.reviewsEach(),
                here.leastVoters(),
                here.leastScore(),
                here.places(),
                0,
                new Terms.Material(here.materialPercent(), here.organiserPercent(), here.mostToOne()),
                here.blind(),
                Rubric.OF_THE_WEEK);
    }

    Duration judging(Group group) {
        return Duration.ofDays(settings.in(group.ref()).judgeDays());
    }

    /** The evaluation of this week, held. */
    Evaluation of(Group group, Week week) {
        Instant until = week.endsAt(group.zone());
        return evaluations.ensure(
                group.ref(),
                week,
                id -> Evaluation.ofWeek(id, group.ref(), week, terms(group), until, until.plus(judging(group))));
    }

    /** The week to which what is handed in now belongs: the running round's until it is judged, else the calendar's. */
    Evaluation taking(Group group) {
        Week week = rounds.in(group.ref())
                .flatMap(provider -> provider.current(group.ref()))
                .map(Rounds.Round::week)
                .orElseGet(() -> Week.at(clock.instant(), group.zone()));
        Evaluation evaluation = of(group, week);
        while (!evaluation.takesWorks(clock.instant())) {
            week = week.next();
            evaluation = of(group, week);
        }
        return evaluation;
    }
}
