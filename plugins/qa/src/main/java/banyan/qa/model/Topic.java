package banyan.qa.model;

import banyan.api.value.Scalar;

/** A word under which a question can be found: 1 to 30 characters of one line, without a comma. */
public record Topic(String value) implements Scalar<String>, Comparable<Topic> {

    public static final int LENGTH = 30;

    /** How many a question carries at most. */
    public static final int MOST = 5;

    public Topic {
        value = Prose.line(value);
        if (!fits(value)) {
            throw new IllegalArgumentException("\"" + (value.length() > 60 ? value.substring(0, 60) + "…" : value)
                    + "\" is not a topic: use 1 to " + LENGTH + " characters without a comma");
        }
    }

    /** Whether this text can be a topic. */
    public static boolean isOne(String typed) {
        return fits(Prose.line(typed));
    }

    private static boolean fits(String word) {
        return !word.isEmpty() && word.length() <= LENGTH && !word.contains(",") && !word.contains("，");
    }

    @Override
    public int compareTo(Topic other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
