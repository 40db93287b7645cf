package banyan.moderation.usecase;

import banyan.api.people.PersonCard;
import banyan.api.socket.Duty;
import banyan.api.socket.Phase;
import banyan.api.value.Money;
import banyan.api.value.Week;
import banyan.moderation.model.AskState;
import banyan.moderation.model.BulletinKind;
import banyan.moderation.model.DutyState;
import banyan.moderation.model.How;
import banyan.moderation.model.NeedPlace;
import banyan.moderation.model.TopicBy;
import banyan.moderation.model.TopicHow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One week of a group.
 *
 * @param rounds whether a module runs rounds here; without one nothing is counted
 * @param pay what the week is paid in full; empty without books
 */
public record WeekView(
        Week week,
        boolean current,
        Instant starts,
        Instant ends,
        Optional<PersonCard> person,
        Optional<How> how,
        boolean mine,
        boolean mayAct,
        List<Item> items,
        List<Need> needs,
        List<Words> words,
        Topic topic,
        List<AskLine> asks,
        boolean rounds,
        Optional<Phase> phase,
        Score score,
        Optional<Money> pay,
        Balance balance,
        int openConflicts) {

    /** One of the seven duties. */
    public record Item(
            Duty duty,
            Optional<DutyState> state,
            boolean byFact,
            Optional<PersonCard> by,
            String note,
            String evidence,
            Optional<Instant> at) {}

    /** What members need. */
    public record Need(UUID id, String words, String address, Optional<PersonCard> author, NeedPlace place) {}

    /** What was written for this week; a hand-over note of the week before is for this one. */
    public record Words(Week week, BulletinKind kind, Optional<PersonCard> by, String html, Instant at) {}

    /** What the week is about, and the ideas for the next. */
    public record Topic(
            TopicBy by, Optional<String> words, Optional<TopicHow> how, int votes, Week voting, List<Idea> ideas) {}

    /** An idea for a topic. */
    public record Idea(UUID id, String words, int votes, boolean mine) {}

    /** Somebody who was asked. */
    public record AskLine(PersonCard expert, String subject, AskState state, Instant deliver) {}

    /** The KPI so far, with its inputs. */
    public record Score(
            int answerers, int target, int people, int quality, int weight, int kpi, int fullFrom, int share) {}

    /** What was taken away, linked and posted, and whether it is more than the group wants. */
    public record Balance(
            int removed, int linked, int posted, int byModerator, int share, int alarm, boolean tooMuch) {}
}
