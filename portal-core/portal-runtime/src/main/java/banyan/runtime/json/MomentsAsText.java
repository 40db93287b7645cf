package banyan.runtime.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * Reads moments, dates and durations from ISO-8601 texts only. Jackson would also take a number for an instant and a list
 * for a date, which is never what a caller meant.
 */
final class MomentsAsText extends SimpleModule {

    private static final long serialVersionUID = 1;

    MomentsAsText() {
        super("banyan-moments");
        addDeserializer(Instant.class, new Reader<>(Instant.class, Instant::parse));
        addDeserializer(LocalDate.class, new Reader<>(LocalDate.class, LocalDate::parse));
        addDeserializer(Duration.class, new Reader<>(Duration.class, Duration::parse));
    }

    private static final class Reader<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1;
        private final Class<T> type;
        private final transient Function<String, T> parse;

        Reader(Class<T> type, Function<String, T> parse) {
            super(type);
            this.type = type;
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return context.reportInputMismatch(type, "not a text");
            }
            try {
                return parse.apply(parser.getText());
            } catch (DateTimeException e) {
                return context.reportInputMismatch(type, "not of ISO 8601");
            }
        }
    }
}
