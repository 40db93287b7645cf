package banyan.awards;

import banyan.api.event.MemberJoined;
import banyan.api.event.MemberLeft;
import banyan.api.plugin.Contributions;
import banyan.api.plugin.Every;
import banyan.api.plugin.ModuleSpec.Section;
import banyan.api.plugin.PluginContext;
import banyan.api.plugin.PortalPlugin;
import banyan.api.socket.Contribution;
import banyan.api.socket.DemoContent;
import banyan.api.socket.RoundMoved;
import banyan.awards.model.Appeal;
import banyan.awards.model.Entry;
import banyan.awards.model.Evaluation;
import banyan.awards.model.Place;
import banyan.awards.model.Review;
import banyan.awards.store.Tables;
import banyan.awards.usecase.AppealList;
import banyan.awards.usecase.Appealing;
import banyan.awards.usecase.AwardsCard;
import banyan.awards.usecase.CancelContest;
import banyan.awards.usecase.ContestList;
import banyan.awards.usecase.ContestOf;
import banyan.awards.usecase.Contests;
import banyan.awards.usecase.CurrentWeek;
import banyan.awards.usecase.DecideAppeal;
import banyan.awards.usecase.DeclineReview;
import banyan.awards.usecase.DemoAwards;
import banyan.awards.usecase.EditWork;
import banyan.awards.usecase.FileAppeal;
import banyan.awards.usecase.Hall;
import banyan.awards.usecase.JudgeWork;
import banyan.awards.usecase.Laureates;
import banyan.awards.usecase.LaureatesFile;
import banyan.awards.usecase.MembersLike;
import banyan.awards.usecase.MyReviews;
import banyan.awards.usecase.NamePanel;
import banyan.awards.usecase.OpenContest;
import banyan.awards.usecase.Panel;
import banyan.awards.usecase.PayWeek;
import banyan.awards.usecase.PersonalRecord;
import banyan.awards.usecase.Reading;
import banyan.awards.usecase.ReviewOf;
import banyan.awards.usecase.Reviewing;
import banyan.awards.usecase.SettleWeek;
import banyan.awards.usecase.SubmitReview;
import banyan.awards.usecase.SubmitWork;
import banyan.awards.usecase.WaitingReviewers;
import banyan.awards.usecase.WeekOf;
import banyan.awards.usecase.Weekly;
import banyan.awards.usecase.Weeks;
import banyan.awards.usecase.WithdrawWork;
import banyan.awards.usecase.WorkOf;
import banyan.awards.usecase.WorkReading;
import banyan.awards.usecase.WorksOf;

/** Weekly evaluation and contests: what this plugin offers. */
public final class AwardsPlugin extends PortalPlugin {

    @Override
    public void contribute(Contributions to, PluginContext core) {
        to.module("awards")
                .permissions(AwardsPermission.values())
                .settings(AwardsSettings.class)
                .icon("trophy")
                .section(Section.COMMUNITY)
                .worksWith("qa")
                .worksWith("funds")
                .worksWith("moderation");
        to.entities(Evaluation.class, Entry.class, Review.class, Place.class, Appeal.class);

        Weekly weekly = new Weekly(core);
        to.on(Contribution.class, weekly::contributed);
        to.on(MemberJoined.class, weekly::joined);
        to.on(MemberLeft.class, weekly::left);
        to.on(RoundMoved.class, weekly::moved);
        to.job("move-on", Every.minute(), weekly::due, weekly::tick);
        to.handle(SettleWeek.class, weekly::settle);
        to.handle(PayWeek.class, weekly::pay);

        Contests contests = new Contests(core);
        to.handle(OpenContest.class, contests::open);
        to.handle(CancelContest.class, contests::cancel);
        to.handle(SubmitWork.class, contests::submit);
        to.handle(EditWork.class, contests::edit);
        to.handle(WithdrawWork.class, contests::withdraw);
        to.handle(NamePanel.class, contests::namePanel);

        Reviewing reviewing = new Reviewing(core);
        to.handle(SubmitReview.class, reviewing::submit);
        to.handle(DeclineReview.class, reviewing::decline);
        to.handle(JudgeWork.class, reviewing::judge);

        Appealing appealing = new Appealing(core, weekly);
        to.handle(FileAppeal.class, appealing::file);
        to.handle(DecideAppeal.class, appealing::decide);

        read(to, core);
        Pages.contribute(to);
        to.provide(DemoContent.class, new DemoAwards(core));
        to.homeCard(new AwardsCard(core));
        to.personalData(new PersonalRecord(core));
        to.healthCheck(new Tables(core.data())::prove);
    }

    private static void read(Contributions to, PluginContext core) {
        WorkReading works = new WorkReading(core);
        to.handle(WorksOf.class, works::works);
        to.handle(WorkOf.class, works::work);
        to.handle(MyReviews.class, works::mine);
        to.handle(ReviewOf.class, works::review);
        to.handle(WaitingReviewers.class, works::waitedFor);

        Reading reading = new Reading(core, works);
        to.handle(CurrentWeek.class, reading::now);
        to.handle(WeekOf.class, reading::week);
        to.handle(Weeks.class, reading::weeks);
        to.handle(ContestList.class, reading::contests);
        to.handle(ContestOf.class, reading::contest);
        to.handle(Panel.class, reading::panel);
        to.handle(MembersLike.class, reading::candidates);

        Hall hall = new Hall(core);
        to.handle(Laureates.class, hall::laureates);
        to.handle(LaureatesFile.class, hall::file);
        to.handle(AppealList.class, hall::appeals);
    }
}
