package banyan.runtime.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Post;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Violation;
import banyan.api.value.Handle;
import banyan.runtime.json.JsonCodec;
import banyan.runtime.text.CoreWords;
import jakarta.validation.Validation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way in which a body can be wrong, with the field and the code that names it. */
class InputReaderTest {

    enum Colour {
        RED,
        GREEN
    }

    @Requires("test.paint")
    @Post("walls/{wall}")
    record Paint(
            PersonRef wall,
            String title,
            int coats,
            boolean quick,
            Optional<Handle> room,
            Set<Colour> colours,
            List<PersonRef> people)
            implements Command<Done> {}

    private static final String WALL = "019a4f2e-7c11-7d3a-9c55-0a7f4b1f6e21";

    private final JsonCodec codec = new JsonCodec(InputReaderTest.class.getClassLoader());
    private final InputReader reader = new InputReader();

    InputReaderTest() {
        reader.words = new CoreWords();
    }

    private Paint read(String json) throws Exception {
        var owner = new Owner("test", 1, codec, Validation.buildDefaultValidatorFactory(), reader.words.words());
        UseCaseSpec<Paint, Done> spec = UseCases.read(Paint.class, (c, by) -> Done.DONE, owner);
        var body = codec.parse(json.getBytes(StandardCharsets.UTF_8));
        return reader.read(
                spec, new Input(Map.of("wall", WALL), Map.of(), Optional.of(body), Optional.empty()), Locale.ENGLISH);
    }

    @Test
    void aCompleteBodyBecomesTheRecord() throws Exception {
        Paint paint = read(
                """
                {"title":"North","coats":2,"quick":true,"room":"hall","colours":["RED"],"people":["%s"]}"""
                        .formatted(WALL));
        assertThat(paint.title()).isEqualTo("North");
        assertThat(paint.room()).contains(new Handle("hall"));
        assertThat(paint.colours()).containsExactly(Colour.RED);
        assertThat(paint.people()).containsExactly(paint.wall());
    }

    @Test
    void whatMayBeMissingIsEmpty() throws Exception {
        Paint paint = read("{\"title\":\"North\",\"coats\":2,\"quick\":false}");
        assertThat(paint.room()).isEmpty();
        assertThat(paint.colours()).isEmpty();
        assertThat(paint.people()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "coats   | Required | {\"title\":\"N\",\"quick\":true}",
                "coats   | Type     | {\"title\":\"N\",\"quick\":true,\"coats\":\"2\"}",
                "coats   | Type     | {\"title\":\"N\",\"quick\":true,\"coats\":2.5}",
                "coats   | Type     | {\"title\":\"N\",\"quick\":true,\"coats\":99999999999}",
                "coats   | Required | {\"title\":\"N\",\"quick\":true,\"coats\":null}",
                "title   | Type     | {\"title\":7,\"quick\":true,\"coats\":2}",
                "title   | Type     | {\"title\":[\"N\"],\"quick\":true,\"coats\":2}",
                "title   | Text     | {\"title\":\"a\\u0000b\",\"quick\":true,\"coats\":2}",
                "title   | Text     | {\"title\":\"a\\ud800b\",\"quick\":true,\"coats\":2}",
                "quick   | Type     | {\"title\":\"N\",\"quick\":1,\"coats\":2}",
                "room    | Type     | {\"title\":\"N\",\"quick\":true,\"coats\":2,\"room\":\"No Handle\"}",
                "colours[0] | Type  | {\"title\":\"N\",\"quick\":true,\"coats\":2,\"colours\":[\"BLUE\"]}",
                "colours | Type     | {\"title\":\"N\",\"quick\":true,\"coats\":2,\"colours\":\"RED\"}",
                "people[1] | Type   | {\"title\":\"N\",\"quick\":true,\"coats\":2,\"people\":[\"019a4f2e-7c11-7d3a-9c55-0a7f4b1f6e21\",\"x\"]}",
                "people[0] | Type   | {\"title\":\"N\",\"quick\":true,\"coats\":2,\"people\":[\" \"]}",
                "room    | Type     | {\"title\":\"N\",\"quick\":true,\"coats\":2,\"room\":\"\"}",
                "size    | Unknown  | {\"title\":\"N\",\"quick\":true,\"coats\":2,\"size\":1}",
                "wall    | Unknown  | {\"title\":\"N\",\"quick\":true,\"coats\":2,\"wall\":\"x\"}"
            })
    void eachFaultIsNamedWithItsField(String field, String code, String json) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> read(json));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.violations())
                .extracting(Violation::field, Violation::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(field, code));
        assertThat(refusal.violations().get(0).detail()).isNotBlank().doesNotContain("banyan", "java.", "jackson");
    }

    @Test
    void aBlankIdIsNoId() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> readById(" "));
        assertThat(refusal.violations()).extracting(Violation::field).containsExactly("id");
    }

    @Requires("test.look")
    @banyan.api.usecase.Get("walls/{id}")
    record Look(java.util.UUID id) implements banyan.api.usecase.Query<Done> {}

    private Look readById(String id) {
        var owner = new Owner("test", 1, codec, Validation.buildDefaultValidatorFactory(), reader.words.words());
        UseCaseSpec<Look, Done> spec = UseCases.read(Look.class, (c, by) -> Done.DONE, owner);
        return reader.read(
                spec, new Input(Map.of("id", id), Map.of(), Optional.empty(), Optional.empty()), Locale.ENGLISH);
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> read("{\"coats\":\"x\",\"odd\":1}"));
        assertThat(refusal.violations())
                .extracting(Violation::field)
                .containsExactlyInAnyOrder("odd", "title", "coats", "quick");
    }
}
