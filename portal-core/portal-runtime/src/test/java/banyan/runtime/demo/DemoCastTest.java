package banyan.runtime.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is in the demo enterprise. */
class DemoCastTest {

    private final DemoCast cast = DemoCast.make();

    @Test
    void everyoneHasALoginAndANameOfTheirOwnAndAWholeCard() {
        List<Actor> people = cast.people();
        assertThat(people).extracting(Actor::login).doesNotHaveDuplicates();
        assertThat(people).extracting(Actor::name).doesNotHaveDuplicates();
        assertThat(people).allSatisfy(actor -> {
            assertThat(actor.login()).matches("[a-z]+(\\.[a-z]+)?");
            assertThat(actor.position()).isNotBlank().hasSizeLessThanOrEqualTo(80);
            assertThat(actor.industry()).isNotBlank();
            assertThat(actor.path()).isNotBlank().doesNotContain("{", "}");
            assertThat(actor.strengths())
                    .isNotEmpty()
                    .allSatisfy(word -> assertThat(word).isNotBlank().hasSizeLessThanOrEqualTo(40));
            assertThat(actor.needs()).isNotEmpty();
            assertThat(actor.interests()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "lead", "moderator", "member", "newcomer", "hr", "treasurer", "auditor"})
    void theAccountsAreThere(String login) {
        assertThat(cast.people()).extracting(Actor::login).contains(login);
    }

    @ParameterizedTest
    @CsvSource({"front-line, 500, 600", "customer-voice, 84, 120", "new-leads, 62, 80", "data-craft, 46, 60"})
    void aGroupGrowsToItsSizeAndIsNeverTooLarge(String group, int size, int limit) {
        List<Part> parts = cast.of(group);
        assertThat(thereOn(parts, DemoYear.DAYS)).isEqualTo(size - 1); // and its lead
        for (int day = 0; day <= DemoYear.DAYS; day++) {
            assertThat(thereOn(parts, day)).isLessThan(limit);
        }
        assertThat(thereOn(parts, 30)).isBetween(size / 5L, size * 4L / 5);
        assertThat(parts).extracting(Part::login).doesNotHaveDuplicates().doesNotContain(DemoCast.leadOf(group));
        assertThat(parts).anyMatch(part -> part.leaves() <= DemoYear.DAYS);
    }

    private static long thereOn(List<Part> parts, int day) {
        return parts.stream().filter(part -> part.isThereOn(day)).count();
    }

    @Test
    void whoTakesPartIsInTheCast() {
        Set<String> logins = cast.people().stream().map(Actor::login).collect(Collectors.toSet());
        for (String group : List.of("front-line", "customer-voice", "new-leads", "data-craft")) {
            assertThat(logins).contains(DemoCast.leadOf(group));
            assertThat(cast.of(group)).extracting(Part::login).allMatch(logins::contains);
        }
    }

    @Test
    void theNewcomerIsNowhereAndTheAuditorNeither() {
        Set<String> members = new HashSet<>();
        for (String group : List.of("front-line", "customer-voice", "new-leads", "data-craft")) {
            cast.of(group).forEach(part -> members.add(part.login()));
        }
        assertThat(members).doesNotContain("newcomer", "hr", "auditor", "admin").contains("member");
    }

    @Test
    void everyRunMakesTheSamePeople() {
        assertThat(DemoCast.make().people()).isEqualTo(cast.people());
        assertThat(DemoCast.make().of("front-line")).isEqualTo(cast.of("front-line"));
    }

    @Test
    void thePathsOfTheQuietAreNotOneTemplate() {
        List<String> paths = cast.people().stream().map(Actor::path).toList();
        assertThat(new HashSet<>(paths).size()).isGreaterThan(paths.size() * 9 / 10);
        assertThat(cast.people().stream().map(Actor::position).distinct()).hasSizeGreaterThan(100);
    }
}
