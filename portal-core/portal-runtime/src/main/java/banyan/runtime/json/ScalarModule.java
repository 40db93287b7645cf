package banyan.runtime.json;

import banyan.api.value.Scalar;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes a {@link Scalar} as its plain value and makes it from one, so that it refuses nonsense at birth. */
@SuppressWarnings("rawtypes") // Jackson registers serializers by raw class
final class ScalarModule extends SimpleModule {

    private static final long serialVersionUID = 1;

    ScalarModule() {
        super("banyan-scalars");
        SimpleSerializers serializers = new SimpleSerializers();
        serializers.addSerializer(Scalar.class, new Writer());
        setSerializers(serializers);
        addKeySerializer(Scalar.class, new KeyWriter());
        setDeserializerModifier(new BeanDeserializerModifier() {
            @Override
            public JsonDeserializer<?> modifyDeserializer(
                    DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> usual) {
                return JsonCodec.isScalar(bean.getBeanClass()) ? new Reader(bean.getBeanClass()) : usual;
            }
        });
        setKeyDeserializers(new com.fasterxml.jackson.databind.module.SimpleKeyDeserializers() {
            private static final long serialVersionUID = 1;

            @Override
            public @Nullable KeyDeserializer findKeyDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription bean) {
                return JsonCodec.isScalar(type.getRawClass()) ? new KeyReader(type.getRawClass()) : null;
            }
        });
    }

    private static final class Writer extends JsonSerializer<Scalar> {
        @Override
        public void serialize(Scalar value, JsonGenerator out, SerializerProvider provider) throws IOException {
            provider.defaultSerializeValue(value.value(), out);
        }
    }

    private static final class KeyWriter extends JsonSerializer<Scalar> {
        @Override
        public void serialize(Scalar value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeFieldName(value.value().toString());
        }
    }

    /** Makes the record through its canonical constructor. */
    private static Object make(Class<?> type, Object plain) throws IOException {
        try {
            RecordComponent component = type.getRecordComponents()[0];
            Constructor<?> constructor = type.getDeclaredConstructor(component.getType());
            constructor.setAccessible(true);
            return constructor.newInstance(plain);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException nonsense) {
                throw new Nonsense(String.valueOf(nonsense.getMessage()));
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " is not a record of one component", e);
        }
    }

    /** A value refused itself; the message is meant for the caller. */
    static final class Nonsense extends com.fasterxml.jackson.core.JsonProcessingException {
        private static final long serialVersionUID = 1;

        Nonsense(String message) {
            super(message);
        }
    }

    private static final class Reader extends StdDeserializer<Object> {
        private static final long serialVersionUID = 1;
        private final transient Class<?> type;

        Reader(Class<?> type) {
            super(type);
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Object plain = context.readValue(parser, type.getRecordComponents()[0].getType());
            if (plain == null) {
                throw new Nonsense("a value is missing");
            }
            return make(type, plain);
        }
    }

    private static final class KeyReader extends KeyDeserializer {
        private final Class<?> type;

        KeyReader(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            Class<?> plain = type.getRecordComponents()[0].getType();
            try {
                return make(type, plain == UUID.class ? UUID.fromString(key) : key);
            } catch (IllegalArgumentException e) {
                throw new Nonsense("\"" + key + "\" is not a key of this kind");
            }
        }
    }
}
