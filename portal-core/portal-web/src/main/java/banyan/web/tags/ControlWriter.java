package banyan.web.tags;

import banyan.web.shell.GroupCard;
import banyan.web.tags.FieldWriter.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the control of a field, and nothing around it. */
final class ControlWriter {
    private static final String ROWS = "4";
    private static final String DOCUMENT_ROWS = "10";

    private final Html html;
    private final Part part;
    private final @Nullable String placeholder;

    ControlWriter(Html html, Part part, @Nullable String placeholder) {
        this.html = html;
        this.part = part;
        this.placeholder = placeholder;
    }

    void write(Control control) throws IOException {
        switch (control) {
            case TEXTAREA -> area(ROWS);
            case DOCUMENT -> document();
            case SELECT -> select();
            case RADIO, CHECKBOXES -> group(control);
            case CHECKBOX, SWITCH -> tick(control);
            case TAGS, PEOPLE -> chips(control);
            default -> input(control);
        }
    }

    private void input(Control control) throws IOException {
        html.open("input", "b-input").at("type", control.inputType());
        common();
        html.at("inputmode", control == Control.NUMBER ? "decimal" : null)
                .at("autocomplete", text("autocomplete"))
                .at("placeholder", placeholder)
                .at("accept", text("accept"))
                .at("data-asks", text("asks"))
                .at("data-shows", text("shows"))
                .at("value", control == Control.PASSWORD || control == Control.FILE ? null : part.text())
                .close("input");
    }

    private void area(String rows) throws IOException {
        html.open("textarea", "b-area").at("rows", part.field().text("rows", rows));
        common();
        html.at("placeholder", placeholder).at("data-draft", text("draft"));
        // The reader of HTML drops one line break after the tag; a text that begins with one keeps it.
        html.text("\n" + part.text()).close("textarea");
    }

    /**
     * A text with formatting in Markdown: the tools, the preview, pictures and the names of members belong to the script, the
     * text to anybody.
     */
    private void document() throws IOException {
        GroupCard group = html.shell().getGroup();
        String api = group == null ? null : "/api/v1/groups/" + group.handle() + "/";
        html.open("div", "b-writer").at("data-writer", "");
        html.at("data-preview", text("preview") == null && api != null ? api + "files/preview" : text("preview"));
        if (api != null) {
            html.at("data-upload", api + "files/uploads").at("data-mentions", api + "members/to/mention");
        }
        area(DOCUMENT_ROWS);
        html.close("div");
    }

    private void select() throws IOException {
        html.open("select", "b-select");
        common();
        if (!part.field().isRequired() || part.text().isEmpty()) {
            html.open("option", null)
                    .at("value", "")
                    .text(html.words().get("shell.choose"))
                    .close("option");
        }
        Options.write(html, options(), part.text());
        html.close("select");
    }

    private void group(Control control) throws IOException {
        html.open("div", "b-stack b-stack--2").at("id", part.id());
        for (Option option : options()) {
            html.open("label", "b-check")
                    .open("input", null)
                    .at("type", control.inputType())
                    .at("name", part.name())
                    .at("value", option.value())
                    .flag("checked", part.has(option.value()))
                    .close("input")
                    .line("span", null, option.label())
                    .close("label");
        }
        html.close("div");
    }

    private void tick(Control control) throws IOException {
        html.open("label", control == Control.SWITCH ? "b-switch" : "b-check").open("input", null);
        html.at("type", control.inputType()).at("value", "true");
        common();
        html.at("role", control == Control.SWITCH ? "switch" : null)
                .flag("checked", Boolean.parseBoolean(part.text()))
                .close("input")
                .open("span", null)
                .text(part.label());
        if (part.hint() != null) {
            html.open("span", "t-meta")
                    .at("id", part.id() + "-h")
                    .text(part.hint())
                    .close("span");
        }
        html.close("span").close("label");
    }

    private void chips(Control control) throws IOException {
        html.open("div", "b-row b-row--wrap b-chips")
                .at("data-chips", part.name())
                .at("data-source", text("source"));
        Collection<?> chosen = part.value() instanceof Collection<?> many ? many : List.of();
        for (Object value : chosen) {
            chip(String.valueOf(value));
        }
        html.open("input", "b-input").at("type", "text").at("size", "14");
        common();
        html.at("autocomplete", "off")
                .at("placeholder", placeholder == null ? html.words().get("shell.chips.add") : placeholder)
                .at("list", control == Control.PEOPLE || text("source") != null ? part.id() + "-l" : null)
                .close("input");
        html.open("datalist", null).at("id", part.id() + "-l");
        Options.write(html, options(), "");
        html.close("datalist").close("div");
    }

    private void chip(String value) throws IOException {
        String label = options().stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
        html.open("span", "b-tag")
                .text(label)
                .hidden(part.name(), value)
                .open("button", null)
                .at("type", "button")
                .at("data-remove", "")
                .at("aria-label", html.words().say("shell.chips.remove", label))
                .icon("x", Html.SMALL)
                .close("button")
                .close("span");
    }

    private void common() throws IOException {
        html.at("id", part.id())
                .at("name", part.name())
                .at("aria-describedby", part.describedBy())
                .at("aria-invalid", part.refusal() == null ? null : "true")
                .at("aria-required", part.field().isNeeded() ? "true" : null)
                .flag("readonly", Boolean.parseBoolean(text("readonly")))
                .flag("autofocus", Boolean.parseBoolean(text("autofocus")));
    }

    private List<Option> options() {
        return Options.of(part.field().attribute("options"));
    }

    private @Nullable String text(String attribute) {
        Object value = part.field().attribute(attribute);
        return value == null ? null : value.toString();
    }
}
