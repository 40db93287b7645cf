package banyan.testkit;

import java.util.List;
import java.util.Map;

/** A charter with which a group may open. */
public final class Charters {

    private Charters() {}

    public static Map<String, Object> complete() {
        Map<String, Object> text = Map.ofEntries(
                Map.entry("whoWeAre", "People at the moulding lines"),
                Map.entry("whyTogether", "The same faults come back on every line"),
                Map.entry("mission", "Solve what comes up at work"),
                Map.entry("vision", "Nobody solves a fault alone"),
                Map.entry("positioning", "Challenges at work, for people at the lines"),
                Map.entry("goals", List.of(goal())),
                Map.entry("promotionRule", "Whoever helped most weeks becomes moderator"),
                Map.entry(
                        "questions",
                        Map.of(
                                "forWhom", "People at the lines",
                                "what", "Questions of the week",
                                "canItLast", "Ten minutes a week",
                                "byWhatRight", "Ten years at the line")),
                Map.entry("formats", List.of("QUESTIONS")),
                Map.entry(
                        "governance",
                        Map.of("leadership", "STRONG_LEAD", "rewards", "HONOURS_ONLY", "silence", "LEARNERS")));
        return Map.of("base", 0, "text", text, "note", "The first version");
    }

    private static Map<String, Object> goal() {
        return Map.of(
                "what",
                "Questions are solved",
                "indicators",
                List.of(Map.of("measure", "Solved questions", "target", 50, "unit", "a year", "how", "Counted here")));
    }
}
