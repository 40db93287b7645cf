package banyan.web.tags;

import banyan.web.shell.Moments;
import banyan.web.shell.Shell;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** A moment as a person says it, with the exact one in its title; {@code exact="true"} shows the exact one. */
@FacesComponent(Time.TYPE)
public final class Time extends Tag {
    public static final String TYPE = "banyan.Time";

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        Object value = value("value");
        Shell shell = html.shell();
        Moments moments = new Moments(shell.getLook(), shell.getWords(), shell.getNow());
        if (value instanceof LocalDate day) {
            html.open("time", null).at("datetime", day).text(moments.day(day)).close("time");
            return;
        }
        Instant instant = instant(value);
        if (instant != null) {
            String exact = moments.exact(instant);
            html.open("time", "t-nowrap")
                    .at("datetime", instant)
                    .at("title", exact)
                    .text(is("exact") ? exact : moments.relative(instant))
                    .close("time");
        }
    }

    private static @Nullable Instant instant(@Nullable Object value) {
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        if (value instanceof ZonedDateTime time) {
            return time.toInstant();
        }
        return value instanceof Instant instant ? instant : null;
    }
}
