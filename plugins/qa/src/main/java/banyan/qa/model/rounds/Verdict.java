package banyan.qa.model.rounds;

import banyan.api.people.PersonRef;
import banyan.api.value.Week;
import banyan.qa.model.Answer;
import banyan.qa.model.AnswerId;
import banyan.qa.model.QuestionId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the evaluation of one answer came to, with all that the formula looked at. It stands as it is. */
@Entity
@Table(name = "verdict")
public class Verdict {

    @Id
    @Column(name = "answer_id")
    private UUID answer;

    @Column(name = "question_id")
    private UUID question;

    @Column(name = "group_id")
    private UUID group;

    private String week;
    private UUID author;
    private String title;
    private int place;
    private @Nullable Integer score;
    private int raters;

    @Column(name = "left_out")
    private int leftOut;

    @Column(name = "plain_mean")
    private int plainMean;

    @Column(name = "trimmed_mean")
    private int trimmedMean;

    private int trimmed;

    @Column(name = "round_mean")
    private int roundMean;

    private String criteria;
    private boolean best;

    /** For JPA. */
    protected Verdict() {}

    public Verdict(Round round, Answer of, String title, int place, Score.Result result, List<Integer> criteria) {
        this.answer = of.id().value();
        this.question = of.question().value();
        this.group = round.group().value();
        this.week = round.week().value();
        this.author = of.author().value();
        this.title = title;
        this.place = place;
        this.score = result.score().orElse(null);
        this.raters = result.raters();
        this.leftOut = result.leftOut();
        this.plainMean = result.plain();
        this.trimmedMean = result.trimmed();
        this.trimmed = result.cut();
        this.roundMean = result.round();
        this.criteria = criteria.stream().map(String::valueOf).collect(Collectors.joining(","));
        this.best = of.isBest();
    }

    public AnswerId answer() {
        return new AnswerId(answer);
    }

    public QuestionId question() {
        return new QuestionId(question);
    }

    public Week week() {
        return new Week(week);
    }

    public PersonRef author() {
        return new PersonRef(author);
    }

    public String title() {
        return title;
    }

    public int place() {
        return place;
    }

    public boolean best() {
        return best;
    }

    public Score.Result result() {
        return new Score.Result(
                Optional.ofNullable(score), raters, leftOut, plainMean, trimmedMean, trimmed, roundMean);
    }

    /** The plain mean of each criterion, in thousandths; empty where nobody rated. */
    public List<Integer> criteria() {
        return criteria.isEmpty()
                ? List.of()
                : Arrays.stream(criteria.split(",")).map(Integer::valueOf).toList();
    }
}
