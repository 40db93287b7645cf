package banyan.qa.usecase;

import banyan.api.group.Group;
import banyan.api.group.Groups;
import banyan.api.people.People;
import banyan.api.plugin.PluginContext;
import banyan.api.settings.Settings;
import banyan.qa.QaSettings;
import banyan.qa.model.Question;
import banyan.qa.model.Rules;
import banyan.qa.store.QuestionStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Reminds askers, once for each question, that answers wait for their word. */
public final class Reminding {

    /** So that a group which switches the module on after a year does not flood its members in one hour. */
    private static final int IN_ONE_GO = 50;

    private final QuestionStore questions;
    private final Announcements announcements;
    private final Groups groups;
    private final People people;
    private final Settings<QaSettings> settings;
    private final Clock clock;

    public Reminding(PluginContext core) {
        this.questions = new QuestionStore(core.data());
        this.announcements = new Announcements(core.events(), core.notices());
        this.groups = core.groups();
        this.people = core.people();
        this.settings = core.settings(QaSettings.class);
        this.clock = core.clock();
    }

    public void remindAskers() {
        groups.whereOn(Rules.MODULE).forEach(this::remindIn);
    }

    private void remindIn(Group group) {
        Instant now = clock.instant();
        Instant since = now.minus(Duration.ofDays(settings.in(group.ref()).remindAfterDays()));
        for (Question question : questions.undecided(group.ref(), since, IN_ONE_GO)) {
            question.reminded(now);
            if (people.isMember(group.ref(), question.asker())) {
                announcements.undecided(question, group);
            }
        }
    }
}
