package banyan.moderation.usecase;

import banyan.api.group.GroupRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.settings.Settings;
import banyan.api.usecase.Done;
import banyan.api.value.Week;
import banyan.moderation.ModerationSettings;
import banyan.moderation.model.DutyRules.IdeaIsNew;
import banyan.moderation.model.DutyRules.ModeratorNamesTheTopic;
import banyan.moderation.model.DutyRules.OnDutyOrLead;
import banyan.moderation.model.DutyRules.TopicIsOpen;
import banyan.moderation.model.DutyRules.TopicIsVoted;
import banyan.moderation.model.Prose;
import banyan.moderation.model.Rules;
import banyan.moderation.model.Rules.TextSaysSomething;
import banyan.moderation.model.TopicBy;
import banyan.moderation.model.TopicHow;
import banyan.moderation.store.RosterStore;
import banyan.moderation.store.TopicStore;
import java.util.Optional;
import java.util.UUID;

/** What a week is about: voted by the members until it begins, or named by whoever is on duty. */
public final class Topics {

    static final String PLANS = "moderation.plan";

    private final TopicStore topics;
    private final RosterStore store;
    private final Roster roster;
    private final Settings<ModerationSettings> settings;

    public Topics(PluginContext core) {
        this.topics = new TopicStore(core.data());
        this.store = new RosterStore(core.data());
        this.roster = new Roster(core);
        this.settings = core.settings(ModerationSettings.class);
    }

    public Made propose(ProposeTopic c, Viewer by) {
        GroupRef group = by.groupRef();
        String words = Prose.line(c.words());
        Rules.check(new TopicIsVoted(settings.in(group).topicBy()), new TextSaysSomething(words));
        Moment at = roster.now(by.here());
        at.ahead(c.week());
        UUID id = topics.newId();
        Rules.check(new IdeaIsNew(words, !topics.propose(id, group, c.week(), words, by.self(), at.now())));
        topics.vote(group, c.week(), by.self(), id);
        return new Made(id);
    }

    public Done vote(VoteTopic c, Viewer by) {
        GroupRef group = by.groupRef();
        Week week = topics.weekOf(c.idea(), group);
        Rules.check(new TopicIsVoted(settings.in(group).topicBy()));
        roster.now(by.here()).ahead(week);
        topics.vote(group, week, by.self(), c.idea());
        return Done.DONE;
    }

    public Done name(NameTopic c, Viewer by) {
        GroupRef group = by.groupRef();
        String words = Prose.line(c.words());
        Moment at = roster.now(by.here());
        Rules.check(
                new ModeratorNamesTheTopic(settings.in(group).topicBy()),
                new TextSaysSomething(words),
                new OnDutyOrLead(store.find(group, at.current()), by.self(), by.may(PLANS)));
        boolean named =
                topics.settle(group, new TopicStore.Topic(at.current(), words, TopicHow.MODERATOR, 0), at.now());
        Rules.check(new TopicIsOpen(at.current(), !named));
        return Done.DONE;
    }

    /** The week begins: what had most votes is its topic; of equal ones the earlier idea. */
    void begin(Moment at) {
        GroupRef group = at.group().ref();
        if (settings.in(group).topicBy() == TopicBy.VOTE) {
            topics.ideas(group, at.current(), Optional.empty()).stream()
                    .findFirst()
                    .ifPresent(idea -> topics.settle(
                            group,
                            new TopicStore.Topic(at.current(), idea.words(), TopicHow.VOTE, idea.votes()),
                            at.now()));
        }
    }
}
