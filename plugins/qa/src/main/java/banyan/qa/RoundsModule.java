package banyan.qa;

import banyan.api.plugin.Contributions;
import banyan.api.plugin.Every;
import banyan.api.plugin.ModuleSpec.Section;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.DigestPublished;
import banyan.api.socket.Rounds;
import banyan.api.socket.SettlementLine;
import banyan.qa.model.rounds.Helped;
import banyan.qa.model.rounds.Pause;
import banyan.qa.model.rounds.Rating;
import banyan.qa.model.rounds.Remark;
import banyan.qa.model.rounds.Round;
import banyan.qa.model.rounds.RoundEntry;
import banyan.qa.model.rounds.Settled;
import banyan.qa.model.rounds.Step;
import banyan.qa.model.rounds.TalkLine;
import banyan.qa.model.rounds.Verdict;
import banyan.qa.page.rounds.ArchivePage;
import banyan.qa.page.rounds.PlanPage;
import banyan.qa.page.rounds.RatePage;
import banyan.qa.page.rounds.ResultsPage;
import banyan.qa.page.rounds.RoundPage;
import banyan.qa.page.rounds.TalkPage;
import banyan.qa.page.rounds.WorthPage;
import banyan.qa.usecase.rounds.Chatting;
import banyan.qa.usecase.rounds.ConfirmHelp;
import banyan.qa.usecase.rounds.Cycle;
import banyan.qa.usecase.rounds.Discuss;
import banyan.qa.usecase.rounds.Discussing;
import banyan.qa.usecase.rounds.Evaluating;
import banyan.qa.usecase.rounds.Helping;
import banyan.qa.usecase.rounds.HideRemark;
import banyan.qa.usecase.rounds.HideSmallTalk;
import banyan.qa.usecase.rounds.MoveRound;
import banyan.qa.usecase.rounds.NextRound;
import banyan.qa.usecase.rounds.PauseWeek;
import banyan.qa.usecase.rounds.Placing;
import banyan.qa.usecase.rounds.PlannedRounds;
import banyan.qa.usecase.rounds.PlannedWeeks;
import banyan.qa.usecase.rounds.QuestionInRound;
import banyan.qa.usecase.rounds.RateAnswer;
import banyan.qa.usecase.rounds.Remarks;
import banyan.qa.usecase.rounds.ResumeWeek;
import banyan.qa.usecase.rounds.RoundCard;
import banyan.qa.usecase.rounds.RoundList;
import banyan.qa.usecase.rounds.RoundOf;
import banyan.qa.usecase.rounds.RoundPages;
import banyan.qa.usecase.rounds.RoundResults;
import banyan.qa.usecase.rounds.Running;
import banyan.qa.usecase.rounds.SaySmallTalk;
import banyan.qa.usecase.rounds.SmallTalk;
import banyan.qa.usecase.rounds.SolvedRate;
import banyan.qa.usecase.rounds.TakeBackHelp;
import banyan.qa.usecase.rounds.TakeBackRating;
import banyan.qa.usecase.rounds.ToRate;
import banyan.qa.usecase.rounds.WeeklyRounds;
import banyan.qa.usecase.rounds.WorthReading;

/**
 * The weekly round, a module of its own: a lead who wants questions without a rhythm leaves it off, and then nothing is hidden and
 * nothing is rated. What does not need a rhythm (helped-me, small talk, worth reading) belongs to the questions.
 */
final class RoundsModule {

    private RoundsModule() {}

    static void contribute(Contributions to, PluginContext core) {
        to.module("rounds")
                .permissions(RoundPermission.values())
                .settings(RoundSettings.class)
                .icon("rotate")
                .section(Section.COMMUNITY)
                .needs("qa")
                .worksWith("awards");

        to.entities(
                Round.class,
                Step.class,
                RoundEntry.class,
                Rating.class,
                Verdict.class,
                Settled.class,
                Pause.class,
                Remark.class,
                TalkLine.class,
                Helped.class);

        Cycle cycle = new Cycle(core);
        to.job("rounds", Every.minute(), cycle::due, cycle::turn);
        to.job("plan-rounds", Every.hour(), cycle::all, cycle::plan);
        Running running = new Running(core, cycle);
        to.handle(MoveRound.class, running::move);
        to.handle(PauseWeek.class, running::pause);
        to.handle(ResumeWeek.class, running::resume);
        to.on(SettlementLine.class, running::settled);
        to.on(DigestPublished.class, running::digested);

        RoundPages pages = new RoundPages(core);
        to.handle(RoundOf.class, pages::round);
        to.handle(RoundList.class, pages::list);
        to.handle(RoundResults.class, pages::results);
        PlannedRounds planned = new PlannedRounds(core);
        to.handle(NextRound.class, planned::next);
        to.handle(PlannedWeeks.class, planned::plan);

        Evaluating evaluating = new Evaluating(core);
        to.handle(RateAnswer.class, evaluating::rate);
        to.handle(TakeBackRating.class, evaluating::takeBack);
        to.handle(ToRate.class, evaluating::toRate);
        Discussing discussing = new Discussing(core);
        to.handle(Discuss.class, discussing::say);
        to.handle(HideRemark.class, discussing::hide);
        to.handle(Remarks.class, discussing::list);

        to.page("round", RoundPage::new)
                .at("round")
                .requires("rounds.read")
                .inMenu(11)
                .icon("rotate");
        to.page("archive", ArchivePage::new).at("archive").requires("rounds.read");
        to.page("results", ResultsPage::new).at("results").requires("rounds.read");
        to.page("rate", RatePage::new).at("rate").requires("rounds.rate");
        to.page("plan", PlanPage::new).at("plan").requires("rounds.plan");
        to.homeCard(new RoundCard(core));
        to.provide(Rounds.class, new WeeklyRounds(core));

        besideTheRhythm(to, core);
    }

    private static void besideTheRhythm(Contributions to, PluginContext core) {
        to.handle(QuestionInRound.class, new Placing(core)::place);
        Helping helping = new Helping(core);
        to.handle(ConfirmHelp.class, helping::confirm);
        to.handle(TakeBackHelp.class, helping::takeBack);
        to.handle(WorthReading.class, helping::worth);
        to.handle(SolvedRate.class, helping::solvedRate);
        Chatting chatting = new Chatting(core);
        to.handle(SaySmallTalk.class, chatting::say);
        to.handle(HideSmallTalk.class, chatting::hide);
        to.handle(SmallTalk.class, chatting::list);
        to.page("talk", TalkPage::new).at("talk").requires("qa.read").inMenu(19).icon("message");
        to.page("worth", WorthPage::new)
                .at("worth")
                .requires("qa.read")
                .inMenu(12)
                .icon("bookmark");
    }
}
