package banyan.web.tags;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Writes a field: what is the same for all of them here, the control itself by {@link ControlWriter}. */
final class FieldWriter {
    /**
     * A field about to be written.
     *
     * @param id of the control in the page
     * @param name under which it is sent
     * @param described ids of hint and error, for screen readers
     */
    record Part(
            Field field,
            String id,
            String name,
            String label,
            @Nullable String hint,
            @Nullable String refusal,
            @Nullable Object value) {

        String text() {
            return value == null ? "" : value.toString();
        }

        boolean has(String option) {
            return value instanceof Collection<?> many
                    ? many.stream().anyMatch(each -> String.valueOf(each).equals(option))
                    : text().equals(option);
        }

        @Nullable
        String describedBy() {
            String ids = (hint == null ? "" : id + "-h ") + (refusal == null ? "" : id + "-e");
            return ids.isBlank() ? null : ids.strip();
        }
    }

    private FieldWriter() {}

    static void write(Field field, FacesContext context) throws IOException {
        Html html = Html.of(context);
        String id = field.getClientId(context);
        Part part = new Part(
                field,
                id,
                field.isPlain() ? field.name() : id,
                field.label(context),
                Labels.find(context, field, field.name(), "hint"),
                field.refusal(context),
                field.shown(context));
        Control control = field.control();
        String element = control.isGroup() ? "fieldset" : "div";
        html.open(element, part.refusal() == null ? "b-field" : "b-field is-bad");
        if (!control.isTick()) {
            label(html, part, control);
            hint(html, part);
        }
        new ControlWriter(html, part, Labels.find(context, field, field.name(), "placeholder")).write(control);
        error(html, part);
        html.close(element);
    }

    private static void hint(Html html, Part part) throws IOException {
        if (part.hint() != null) {
            html.open("span", "b-hint")
                    .at("id", part.id() + "-h")
                    .text(part.hint())
                    .close("span");
        }
    }

    private static void label(Html html, Part part, Control control) throws IOException {
        html.open("div", "b-label-row");
        if (control.isGroup()) {
            html.open("legend", "b-label").text(part.label()).close("legend");
        } else {
            html.open("label", null).at("for", part.id()).text(part.label()).close("label");
        }
        if (!part.field().isNeeded() && !part.field().isPlain()) {
            html.line("span", "b-opt", html.words().get("shell.optional"));
        }
        String max = part.field().text("max", "");
        if (!max.isEmpty() && control != Control.NUMBER) {
            html.open("span", "b-counter")
                    .at("data-counter", part.id())
                    .at("data-max", max)
                    .text(html.words().say("shell.field.count", length(part.text()), Integer.parseInt(max)))
                    .close("span");
        }
        html.close("div");
    }

    private static void error(Html html, Part part) throws IOException {
        if (part.refusal() != null) {
            html.open("span", "b-error")
                    .at("id", part.id() + "-e")
                    .icon("alert-circle", Html.NORMAL)
                    .line("span", null, part.refusal())
                    .close("span");
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
