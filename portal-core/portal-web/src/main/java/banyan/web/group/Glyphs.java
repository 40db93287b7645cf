package banyan.web.group;

import banyan.api.group.Stage;

/** The growth glyph of a group: from its stage, then from its size. */
final class Glyphs {

    private Glyphs() {}

    static String of(Stage stage, int size) {
        return switch (stage) {
            case DRAFT -> "stage-draft";
            case SEED -> "stage-seed";
            default -> "stage-" + (size < 15 ? "sprout" : size < 60 ? "tree" : size < 300 ? "banyan" : "grove");
        };
    }
}
