package banyan.verify.rest;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.testkit.Client;
import banyan.testkit.Deployment;
import banyan.testkit.Distribution;
import banyan.testkit.Examination;
import banyan.testkit.Given;
import banyan.testkit.Standstill;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The doctor is asked by a program and from the command line, and goes on by itself. */
class ExaminationTest {

    private final Deployment deployment = Deployment.shared();

    @Test
    void everyCheckIsMadeAndSaysWhatItLookedAt() {
        JsonNode report = Examination.by(deployment.administrator());
        assertThat(report.path("good").asBoolean()).as("%s", report).isTrue();
        assertThat(report.path("done").asInt())
                .isEqualTo(report.path("checks").asInt())
                .isPositive();
        assertThat(report.path("lines").findValuesAsText("check")).contains("Audit chain", "Books of the groups");
        assertThat(report.path("endedAt").asText()).isNotEmpty();
    }

    @Test
    void whoAsksWhileOneRunsGetsTheSameReport() {
        Client administrator = deployment.administrator();
        for (int i = 0; i < 20; i++) {
            administrator.post("/api/v1/portal/doctor", Map.of()).good();
        }
        assertThat(deployment.database().number("select count(*) from core.examination where ended_at is null"))
                .isLessThanOrEqualTo(1);
        Examination.sound(administrator);
        assertThat(deployment.database().number("select count(*) from core.examination"))
                .isLessThanOrEqualTo(21);
    }

    @Test
    void whoAsksDoesNotWaitForTheJobs() {
        Client administrator = deployment.administrator();
        try (Standstill jobs = Standstill.ofJobs(deployment.database())) {
            administrator.post("/api/v1/portal/doctor", Map.of()).good();
        }
        Examination.sound(administrator);
    }

    @Test
    void whoDoesNotLookAfterThePortalIsRefused() {
        Client member = new Given(deployment)
                .group("patients")
                .members(1)
                .open()
                .member(1)
                .client();
        assertThat(member.get("/api/v1/portal/doctor").status()).isEqualTo(403);
        assertThat(member.post("/api/v1/portal/doctor", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void theCommandLineSaysEachFindingAndEndsWell() throws IOException, InterruptedException {
        Process doctor = new ProcessBuilder(
                        Distribution.built().command().toString(),
                        "doctor",
                        "--data",
                        deployment.node().data().toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(doctor.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(doctor.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(doctor.exitValue()).as(said).isZero();
        assertThat(said.lines()).isNotEmpty().allMatch(line -> line.startsWith("ok    "), "is a finding");
    }
}
