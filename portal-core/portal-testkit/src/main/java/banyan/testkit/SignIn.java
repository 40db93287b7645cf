package banyan.testkit;

import java.util.Map;

/** Signs in as a program does. */
public final class SignIn {

    private SignIn() {}

    /** The same client with a token of its own. */
    public static Client as(Client nobody, String login, String password) {
        Answer answer = nobody.post("/api/v1/sessions", Map.of("login", login, "password", password))
                .good();
        return nobody.withToken(answer.json().path("token").asText());
    }
}
