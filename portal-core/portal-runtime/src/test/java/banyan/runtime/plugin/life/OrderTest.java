package banyan.runtime.plugin.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import banyan.api.usecase.Refusal;
import banyan.runtime.plugin.archive.Facts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrderTest {

    private static Artifact artifact(String plugin, String version, Facts.Dependency... dependencies) {
        Facts facts = new Facts(plugin, version, "x.Main", "*", List.of(dependencies), "", "", 1, 1);
        return new Artifact(
                UUID.randomUUID(),
                facts,
                "",
                plugin + ".jar",
                1,
                Artifact.Origin.UPLOADED,
                "",
                Instant.EPOCH,
                Optional.empty());
    }

    private static Facts.Dependency needs(String plugin, String range) {
        return new Facts.Dependency(plugin, range, false);
    }

    private static Facts.Dependency likes(String plugin) {
        return new Facts.Dependency(plugin, "*", true);
    }

    private final Artifact notes = artifact("notes", "1.4.0");
    private final Artifact reader = artifact("reader", "1.0.0", needs("notes", ">=1.0.0"));
    private final Artifact digest = artifact("digest", "1.0.0", likes("reader"));

    @Test
    void whatOthersNeedStandsFirst() {
        assertThat(Order.sorted(List.of(digest, reader, notes)))
                .extracting(Artifact::plugin)
                .containsExactly("notes", "reader", "digest");
    }

    @Test
    void whoDependsStartsAnewAlsoThroughOthersAndWhereItIsOptional() {
        assertThat(Order.dependents("notes", List.of(digest, reader, notes))).containsExactly("reader", "digest");
        assertThat(Order.dependents("digest", List.of(digest, reader, notes))).isEmpty();
    }

    private static String codeOf(Artifact... artifacts) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Order.check(List.of(artifacts)));
        return refusal == null ? "fine" : refusal.code();
    }

    @Test
    void whatIsMissingOrDoesNotFitIsNamed() {
        assertThat(codeOf(notes, reader, digest)).isEqualTo("fine");
        assertThat(codeOf(digest)).isEqualTo("fine");
        assertThat(codeOf(reader)).isEqualTo("NeedsPlugin");
        assertThat(codeOf(artifact("notes", "0.9.0"), reader)).isEqualTo("NeedsOtherVersion");
        assertThat(codeOf(artifact("a", "1.0.0", needs("b", "*")), artifact("b", "1.0.0", needs("a", "*"))))
                .isEqualTo("DependencyCircle");
    }
}
