package banyan.verify.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.testkit.Deployment;
import banyan.testkit.Distribution;
import banyan.testkit.Node;
import banyan.testkit.Ports;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** In this order, because the last one ends the provider. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CompanySignInTest {

    @TempDir
    static Path folder;

    private static Keycloak keycloak;
    private static Node portal;

    @BeforeAll
    static void start() {
        keycloak = Keycloak.start();
        Map<String, String> environment = new HashMap<>(Deployment.firstStart());
        environment.put("BANYAN_OIDC_ISSUER", keycloak.issuer());
        environment.put("BANYAN_OIDC_CLIENT_ID", "banyan");
        environment.put("BANYAN_OIDC_CLIENT_SECRET", "test-secret");
        environment.put("BANYAN_OIDC_NAME", "澄川统一身份");
        environment.put("BANYAN_OIDC_ROLE_ADMINISTRATOR", "portal-it");
        keycloak.awaitReady();
        portal = Node.launch(Distribution.built(), folder, Ports.free(), environment)
                .awaitReady();
    }

    @AfterAll
    static void end() {
        if (portal != null) {
            portal.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    /** From our button over the provider's form and back; the last answer is the one of {@code /login/oidc}. */
    private static HttpResponse<String> signIn(Walk walk, String login, String password) {
        HttpResponse<String> begun = walk.get(portal.address() + "/login/oidc?goto=/me");
        HttpResponse<String> form = walk.get(Walk.location(begun));
        HttpResponse<String> proved =
                walk.post(Walk.find("action=\"([^\"]+)\"", form), Map.of("username", login, "password", password));
        return walk.get(Walk.location(proved));
    }

    private static String me(Walk walk) {
        return walk.get(portal.address() + "/api/v1/portal/me").body();
    }

    @Test
    @Order(1)
    void theButtonNamesTheCompanysSignIn() {
        assertThat(new Walk().get(portal.address() + "/sign-in").body()).contains("澄川统一身份", "/login/oidc");
    }

    @Test
    @Order(2)
    void whoComesFromTheProviderHasTheirChineseNameAndTheRolesOfTheirGroups() {
        Walk wang = new Walk();
        assertThat(Walk.location(signIn(wang, "wang.fang", "wf-secret"))).isEqualTo("/me");
        assertThat(me(wang)).contains("\"name\":\"王芳\"", "\"ADMINISTRATOR\"", "wang.fang@chengchuan.example");

        Walk li = new Walk();
        signIn(li, "li.lei", "ll-secret");
        assertThat(me(li)).contains("\"name\":\"李雷\"", "\"EMPLOYEE\"").doesNotContain("ADMINISTRATOR");
    }

    @Test
    @Order(3)
    void theSamePersonIsFoundAgain() {
        Walk once = new Walk();
        signIn(once, "li.lei", "ll-secret");
        Walk twice = new Walk();
        signIn(twice, "li.lei", "ll-secret");
        assertThat(me(twice)).isEqualTo(me(once));
    }

    @Test
    @Order(4)
    void aCodeThatAnotherBrowserBroughtSignsNobodyIn() {
        Walk honest = new Walk();
        HttpResponse<String> begun = honest.get(portal.address() + "/login/oidc");
        HttpResponse<String> form = honest.get(Walk.location(begun));
        HttpResponse<String> proved = honest.post(
                Walk.find("action=\"([^\"]+)\"", form), Map.of("username", "li.lei", "password", "ll-secret"));
        Walk victim = new Walk();
        HttpResponse<String> answer = victim.get(Walk.location(proved));
        assertThat(Walk.location(answer)).startsWith("/sign-in?said=");
        assertThat(me(victim)).contains("NotSignedIn");
    }

    @Test
    @Order(5)
    void signOutEndsTheSignInAtTheProviderToo() {
        Walk wang = new Walk();
        signIn(wang, "wang.fang", "wf-secret");
        String csrf = Walk.find("name=\"csrf\" content=\"([^\"]+)\"", wang.get(portal.address() + "/me"));
        String provider = Walk.location(wang.post(portal.address() + "/sign-out", Map.of("csrf", csrf)));
        assertThat(provider).startsWith(keycloak.issuer());
        assertThat(Walk.location(wang.get(provider))).startsWith(portal.address() + "/sign-in");
        assertThat(me(wang)).contains("NotSignedIn");
        HttpResponse<String> again = wang.get(Walk.location(wang.get(portal.address() + "/login/oidc")));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("type=\"password\"");
    }

    @Test
    @Order(6)
    void whenTheProviderIsDownThePageSaysSoAndLocalAdministratorsStillComeIn() {
        keycloak.close();
        Walk walk = new Walk();
        String page = Walk.location(walk.get(portal.address() + "/login/oidc"));
        assertThat(page).isEqualTo("/sign-in?said=ProviderIsAway");
        HttpResponse<String> told = walk.get(portal.address() + page);
        assertThat(told.body()).contains("does not answer");
        HttpResponse<String> entered = walk.post(
                portal.address() + "/sign-in",
                Map.of(
                        "csrf",
                        Walk.find("name=\"csrf\" content=\"([^\"]+)\"", told),
                        "_verb",
                        "enter",
                        "login",
                        Deployment.ADMIN,
                        "password",
                        Deployment.PASSWORD));
        assertThat(Walk.location(entered)).isEqualTo("/");
        assertThat(me(walk)).contains("\"ADMINISTRATOR\"");
    }
}
