package banyan.qa.model.rounds;

import banyan.api.group.GroupRef;
import banyan.api.socket.Phase;
import banyan.api.socket.Rounds;
import banyan.api.value.Week;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The round of one group in one week. It only goes forward. */
@Entity
@Table(name = "week_round")
public class Round {

    private static final Map<Phase, Set<Phase>> STEPS = Map.of(
            Phase.COLLECT, EnumSet.of(Phase.PREPARE, Phase.SKIPPED),
            Phase.PREPARE, EnumSet.of(Phase.OPEN, Phase.SKIPPED),
            Phase.OPEN, EnumSet.of(Phase.EVALUATE),
            Phase.EVALUATE, EnumSet.of(Phase.CLOSED),
            Phase.CLOSED, EnumSet.of(Phase.DIGESTED));

    @Id
    private UUID id;

    @Column(name = "group_id")
    private UUID group;

    private String week;

    /** As a text: the mapping reads enums from the plugin's own jar only, and the phases belong to the portal. */
    private String phase = Phase.COLLECT.name();

    @Column(name = "begun_at")
    private OffsetDateTime begunAt;

    private OffsetDateTime since;

    @Column(name = "prepare_at")
    private OffsetDateTime prepareAt;

    @Column(name = "open_at")
    private OffsetDateTime openAt;

    @Column(name = "evaluate_at")
    private OffsetDateTime evaluateAt;

    @Column(name = "close_at")
    private OffsetDateTime closeAt;

    @Column(name = "due_at")
    private @Nullable OffsetDateTime dueAt;

    private String criteria;
    private int questions;
    private int answers;
    private int answerers;
    private int raters;
    private int scored;

    @Column(name = "mean_score")
    private int meanScore;

    private int solved;
    private String digest = "";

    /** For JPA. */
    protected Round() {}

    public Round(UUID id, GroupRef group, RoundPlan plan, List<String> criteria, Instant at) {
        this.id = id;
        this.group = group.value();
        this.week = plan.week().value();
        this.criteria = String.join("\n", criteria);
        this.begunAt = at.atOffset(ZoneOffset.UTC);
        this.since = begunAt;
        take(plan);
    }

    private void take(RoundPlan plan) {
        prepareAt = plan.prepareAt().atOffset(ZoneOffset.UTC);
        openAt = plan.openAt().atOffset(ZoneOffset.UTC);
        evaluateAt = plan.evaluateAt().atOffset(ZoneOffset.UTC);
        closeAt = plan.closeAt().atOffset(ZoneOffset.UTC);
        dueAt = end(phase());
    }

    /** Takes over changed settings, as long as questions are still collected: a deadline that was met stays as it was. */
    public void planAnew(RoundPlan plan, List<String> words) {
        RoundRules.check(new RoundGoesForward(this, Phase.PREPARE));
        criteria = String.join("\n", words);
        if (!plan.equals(plan())) {
            take(plan);
        }
    }

    public boolean mayGoTo(Phase to) {
        return STEPS.getOrDefault(phase(), Set.of()).contains(to);
    }

    public void goTo(Phase to, Instant at) {
        RoundRules.check(new RoundGoesForward(this, to));
        phase = to.name();
        since = at.atOffset(ZoneOffset.UTC);
        dueAt = end(to);
    }

    /** Ends where it stands, without a result: the group no longer has rounds. */
    public void stop(Instant at) {
        if (dueAt == null) {
            throw new IllegalStateException("The round of " + week + " has ended already");
        }
        phase = Phase.SKIPPED.name();
        since = at.atOffset(ZoneOffset.UTC);
        dueAt = null;
    }

    /** Ends the evaluation now instead of waiting for nothing. */
    public void endBy(Instant at) {
        RoundRules.check(new RoundGoesForward(this, Phase.CLOSED));
        dueAt = at.atOffset(ZoneOffset.UTC);
    }

    public boolean endsEarly() {
        return phase() == Phase.EVALUATE && dueAt != null && dueAt.isBefore(closeAt);
    }

    private @Nullable OffsetDateTime end(Phase of) {
        return switch (of) {
            case COLLECT -> prepareAt;
            case PREPARE -> openAt;
            case OPEN -> evaluateAt;
            case EVALUATE -> closeAt;
            case CLOSED, DIGESTED, SKIPPED -> null;
        };
    }

    /** Keeps what happened, once: from now on these numbers stand. */
    public void remember(Rounds.Figures figures) {
        questions = figures.questions();
        answers = figures.answers();
        answerers = figures.answerers();
        raters = figures.raters();
        scored = figures.scored();
        meanScore = figures.meanScore();
        solved = figures.solved();
    }

    public void digestedAs(String address) {
        digest = address;
    }

    /** When it should reach this phase, or should have. */
    public Instant plannedFor(Phase to) {
        return switch (to) {
            case COLLECT -> begunAt.toInstant();
            case PREPARE, SKIPPED -> prepareAt.toInstant();
            case OPEN -> openAt.toInstant();
            case EVALUATE -> evaluateAt.toInstant();
            case CLOSED, DIGESTED -> closeAt.toInstant();
        };
    }

    public UUID id() {
        return id;
    }

    public GroupRef group() {
        return new GroupRef(group);
    }

    public Week week() {
        return new Week(week);
    }

    public Phase phase() {
        return Phase.valueOf(phase);
    }

    public Instant since() {
        return since.toInstant();
    }

    /** When the phase ends by itself. */
    public Optional<Instant> due() {
        return Optional.ofNullable(dueAt).map(OffsetDateTime::toInstant);
    }

    public RoundPlan plan() {
        return new RoundPlan(
                week(), prepareAt.toInstant(), openAt.toInstant(), evaluateAt.toInstant(), closeAt.toInstant());
    }

    public List<String> criteria() {
        return List.of(criteria.split("\n"));
    }

    public Rounds.Figures figures() {
        return new Rounds.Figures(questions, answers, answerers, raters, scored, meanScore, solved);
    }

    public String digest() {
        return digest;
    }

    /** Whether answers are still hidden from other answerers. */
    public boolean hidesAnswers() {
        return phase() == Phase.COLLECT || phase() == Phase.PREPARE;
    }

    public boolean isRunning() {
        return dueAt != null;
    }

    public Rounds.Round ref() {
        return new Rounds.Round(group(), week(), phase(), since(), due());
    }
}
