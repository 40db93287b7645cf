package banyan.runtime.json;

import banyan.api.value.Scalar;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Records to JSON and back. One for the core and one for each generation of a plugin: Jackson keeps classes in its caches,
 * and the type cache that it shares by default would hold a plugin's class loader.
 *
 * <p>Reading is strict: no unknown fields, no number for a text, no text for a number, no missing primitive, nesting of 50
 * levels and texts of a million characters at most.
 */
public final class JsonCodec {

    private final ObjectMapper mapper;

    public JsonCodec(ClassLoader loader) {
        JsonMapper.Builder builder = JsonMapper.builder()
                .typeFactory(TypeFactory.defaultInstance()
                        .withCache(new LRUMap<>(64, 2_000))
                        .withClassLoader(loader))
                .addModules(new Jdk8Module(), new JavaTimeModule(), new MomentsAsText(), new ScalarModule())
                .disable(
                        SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                        SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                // a value's isZero() is no part of it, and would be refused when the answer is read again for a
                // repeated key
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
        this.mapper = builder.build();
        mapper.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(50)
                        .maxStringLength(1_000_000)
                        .maxNumberLength(40)
                        .maxNameLength(500)
                        .build());
        mapper.getFactory().configure(JsonParser.Feature.AUTO_CLOSE_SOURCE, true);
    }

    public String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write " + value.getClass().getName() + " as JSON", e);
        }
    }

    public byte[] bytes(Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write " + value.getClass().getName() + " as JSON", e);
        }
    }

    public JsonNode tree(Object value) {
        return mapper.valueToTree(value);
    }

    /** Parses a text from outside. */
    public JsonNode parse(byte[] json) throws IOException {
        return mapper.readTree(json);
    }

    /** Reads what this codec wrote. */
    public <T> T read(String json, Type type) {
        try {
            return mapper.readValue(json, type(type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A part that does not fit its type; says where, and why when the value refused itself. */
    public static final class Misfit extends IOException {
        private static final long serialVersionUID = 1;
        private final String path;
        private final @Nullable String reason;

        Misfit(String path, @Nullable String reason, Throwable cause) {
            super(cause);
            this.path = path;
            this.reason = reason;
        }

        /** Below the converted part: {@code [2].amount}; empty for the part itself. */
        public String path() {
            return path;
        }

        public Optional<String> reason() {
            return Optional.ofNullable(reason);
        }
    }

    /**
     * Turns a part of a parsed text into a value.
     *
     * @throws Misfit when it does not fit
     */
    public <T> T convert(JsonNode node, Type type) throws IOException {
        try (JsonParser parser = mapper.treeAsTokens(node)) {
            return mapper.readValue(parser, type(type));
        } catch (JsonProcessingException e) {
            throw new Misfit(e instanceof JsonMappingException m ? pathOf(m) : "", reasonOf(e), e);
        } catch (StackOverflowError e) {
            throw new Misfit("", null, e);
        }
    }

    private static @Nullable String reasonOf(@Nullable Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof ScalarModule.Nonsense nonsense) {
                return nonsense.getOriginalMessage();
            }
            if (t instanceof ValueInstantiationException made
                    && made.getCause() instanceof IllegalArgumentException nonsense) {
                return nonsense.getMessage();
            }
        }
        return null;
    }

    private JavaType type(Type type) {
        return mapper.constructType(type);
    }

    /** Whether a type is written as one plain value. */
    public static boolean isScalar(Class<?> type) {
        return Scalar.class.isAssignableFrom(type) && type.isRecord();
    }

    private static String pathOf(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.length() == 0 ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
