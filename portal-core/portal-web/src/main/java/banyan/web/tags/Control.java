package banyan.web.tags;

import java.util.Locale;

/** What a field looks like and how many values it takes. */
enum Control {
    TEXT("text"),
    TEXTAREA(""),
    NUMBER("text"),
    EMAIL("email"),
    URL("url"),
    DATE("date"),
    PASSWORD("password"),
    FILE("file"),
    SELECT(""),
    RADIO("radio"),
    CHECKBOX("checkbox"),
    SWITCH("checkbox"),
    CHECKBOXES("checkbox"),
    TAGS(""),
    PEOPLE(""),
    DOCUMENT("");

    private final String inputType;

    Control(String inputType) {
        this.inputType = inputType;
    }

    static Control of(String type) {
        try {
            return valueOf(type.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "A field has no type \"" + type + "\". Use one of "
                            + String.join(
                                    " ",
                                    java.util.Arrays.stream(values())
                                            .map(control -> control.name().toLowerCase(Locale.ROOT))
                                            .toList())
                            + ".",
                    e);
        }
    }

    String inputType() {
        return inputType;
    }

    boolean takesMany() {
        return this == TAGS || this == PEOPLE || this == CHECKBOXES;
    }

    /** Whether the label stands beside the control and not above it. */
    boolean isTick() {
        return this == CHECKBOX || this == SWITCH;
    }

    boolean isGroup() {
        return this == RADIO || this == CHECKBOXES;
    }
}
