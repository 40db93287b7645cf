package banyan.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;

/** Has the portal examined, as {@code banyan doctor} does. */
public final class Examination {

    private static final String DOCTOR = "/api/v1/portal/doctor";
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private Examination() {}

    /** The whole report, once every check has ended. */
    public static JsonNode by(Client administrator) {
        administrator.post(DOCTOR, Map.of()).good();
        JsonNode[] last = new JsonNode[1];
        Eventually.until("the portal is examined", PATIENCE, () -> {
            last[0] = administrator.get(DOCTOR).good().json();
            return last[0].path("state").asText().equals("ENDED");
        });
        return last[0];
    }

    /** Fails with the report unless no check complains. */
    public static void sound(Client administrator) {
        JsonNode report = by(administrator);
        if (!report.path("good").asBoolean()) {
            throw new AssertionError("Not sound: " + report);
        }
    }
}
