package banyan.web.tags;

import banyan.web.shell.Shell;
import banyan.web.shell.Words;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form: label, hint, control, and the error under it. {@code for} names it; its words follow the grammar
 * of the message keys. {@code type} chooses the control (see {@link Control}). In {@code b:post} it sends its own name
 * and takes its error from the shell.
 */
@FacesComponent(Field.TYPE)
public final class Field extends UIInput {
    public static final String TYPE = "banyan.Field";

    public Field() {
        setRendererType(null);
    }

    @Override
    public void decode(FacesContext context) {
        setValid(true); // what was refused last time may be right this time
        if (Boolean.parseBoolean(text("readonly", ""))) {
            return;
        }
        Map<String, String[]> sent = context.getExternalContext().getRequestParameterValuesMap();
        String[] values = sent.get(getClientId(context));
        Control control = control();
        if (control == Control.CHECKBOX || control == Control.SWITCH) {
            setSubmittedValue(Boolean.toString(values != null));
        } else if (control.takesMany()) {
            setSubmittedValue(values == null ? List.of() : Many.split(values));
        } else if (values != null) {
            setSubmittedValue(values[0]);
        }
    }

    @Override
    protected @Nullable Object getConvertedValue(FacesContext context, Object submitted) {
        if (submitted instanceof List<?> || getConverter() != null) {
            return super.getConvertedValue(context, submitted);
        }
        Class<?> type = getValueExpression("value") == null
                ? String.class
                : getValueExpression("value").getType(context.getELContext());
        try {
            return Conversion.to(type == null ? String.class : type, String.valueOf(submitted));
        } catch (Conversion.Refused refused) {
            String text = words(context).say(refused.key(), label(context), submitted);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text), refused);
        }
    }

    @Override
    public String getRequiredMessage() {
        FacesContext context = getFacesContext();
        return words(context).say("shell.field.required", label(context));
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (isRendered()) {
            FieldWriter.write(this, context);
        }
    }

    @Override
    public void encodeEnd(FacesContext context) {
        // Everything has been written; there is nothing to close.
    }

    String name() {
        return text("for", getId());
    }

    String label(FacesContext context) {
        return Labels.must(context, this, name(), "label");
    }

    Control control() {
        return Control.of(text("type", "text"));
    }

    /** Whether people are told that it has to be there; with {@code must} the use case says so, and other buttons work without. */
    boolean isNeeded() {
        return isRequired() || Boolean.parseBoolean(text("must", ""));
    }

    /** Whether this field sends its own name to an address instead of being decoded here. */
    boolean isPlain() {
        return Labels.form(this) instanceof Post;
    }

    /** What stands in the control: what was typed, as long as it has not been taken over. */
    @Nullable
    Object shown(FacesContext context) {
        if (isPlain()) {
            String typed = shell(context).getTyped().get(name());
            return typed == null ? getValue() : typed;
        }
        return getSubmittedValue() == null ? getValue() : getSubmittedValue();
    }

    @Nullable
    String refusal(FacesContext context) {
        if (isPlain()) {
            return shell(context).getRefusals().get(name());
        }
        Iterator<FacesMessage> messages = context.getMessages(getClientId(context));
        return messages.hasNext() ? messages.next().getSummary() : null;
    }

    String text(String attribute, String otherwise) {
        Object value = getAttributes().get(attribute);
        return value == null ? otherwise : value.toString();
    }

    @Nullable
    Object attribute(String name) {
        return getAttributes().get(name);
    }

    private static Words words(FacesContext context) {
        return shell(context).getWords();
    }

    private static Shell shell(FacesContext context) {
        return Shell.of((ServletRequest) context.getExternalContext().getRequest());
    }

    /** Several values in one field: each chip is one, and what was typed may hold more. */
    private static final class Many {
        static List<String> split(String[] values) {
            return Arrays.stream(values)
                    .flatMap(value -> Arrays.stream(value.split("[,，、;；\n]")))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .toList();
        }
    }
}
