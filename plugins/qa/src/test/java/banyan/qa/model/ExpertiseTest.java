package banyan.qa.model;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.people.PersonRef;
import banyan.qa.model.Expertise.Facts;
import banyan.qa.model.Expertise.Fit;
import banyan.qa.model.Expertise.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who fits, by the published points. */
class ExpertiseTest {

    private final Map<PersonRef, Facts> people = new LinkedHashMap<>();

    @Test
    @Tag("M145")
    void everyPointHasItsReason() {
        PersonRef knows = person(1, new Facts(List.of("热流道", "厨艺", "注塑工艺"), 2, 5, 12, 0));
        PersonRef busy = person(2, new Facts(List.of("热流道"), 4, 4, 0, 9));
        person(3, new Facts(List.of("财务"), 0, 0, 0, 0));
        List<Fit> fits = Expertise.rank("热流道堵料，两周一次", Set.of("注塑"), people, 10);
        assertThat(fits).extracting(Fit::person).containsExactly(knows, busy);
        assertThat(fits.get(0).points()).isEqualTo(2 * 30 + 2 * 20 + 3 * 5 + 10 * 2);
        assertThat(fits.get(0).reasons())
                .extracting(Expertise.Reason::kind)
                .containsExactly(Kind.STRENGTH, Kind.STRENGTH, Kind.BEST, Kind.ANSWERED, Kind.HELPED);
        assertThat(fits.get(1).points()).isEqualTo(30 + 3 * 20 - 5 * 8);
        assertThat(fits).allSatisfy(fit -> assertThat(fit.reasons().stream()
                        .mapToInt(Expertise.Reason::points)
                        .sum())
                .isEqualTo(fit.points()));
    }

    @Test
    void theOrderIsTheSameForTheSameFacts() {
        for (int i = 0; i < 20; i++) {
            person(i, new Facts(List.of("模具"), 0, 1, 0, i % 2));
        }
        List<Fit> once = Expertise.rank("模具", Set.of(), people, 20);
        Map<PersonRef, Facts> turned = new LinkedHashMap<>();
        people.keySet().stream()
                .sorted((one, other) -> other.value().compareTo(one.value()))
                .forEach(person -> turned.put(person, people.get(person)));
        assertThat(Expertise.rank("模具", Set.of(), turned, 20)).isEqualTo(once);
        assertThat(Expertise.rank("模具", Set.of(), people, 3)).isEqualTo(once.subList(0, 3));
    }

    @Test
    void aWordOfOneCharacterIsNoStrengthAndLoadAloneNamesNobody() {
        person(1, new Facts(List.of("料", " "), 0, 0, 0, 5));
        assertThat(Expertise.rank("堵料", Set.of("料"), people, 5)).isEmpty();
    }

    private PersonRef person(int n, Facts facts) {
        PersonRef ref = new PersonRef(new UUID(0, n));
        people.put(ref, facts);
        return ref;
    }
}
