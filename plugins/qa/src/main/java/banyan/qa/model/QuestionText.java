package banyan.qa.model;

/**
 * What a question says: its title in a line, then where it happens, what is known, and what the asker hopes for. Only the
 * title has to be there.
 */
public record QuestionText(String title, String scene, String details, String request) {

    public static final int TITLE = 160;
    public static final int SCENE = 2_000;
    public static final int DETAILS = 8_000;
    public static final int REQUEST = 1_000;

    public QuestionText {
        title = Prose.line(title);
        scene = Prose.text(scene);
        details = Prose.text(details);
        request = Prose.text(request);
    }

    public Completeness completeness() {
        return Completeness.of(scene, details, request);
    }
}
