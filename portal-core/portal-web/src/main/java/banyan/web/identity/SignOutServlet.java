package banyan.web.identity;

import banyan.api.usecase.Refusal;
import banyan.runtime.identity.usecase.SignOut;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** {@code POST /sign-out}: ends the sign-in here, and leads to the company's provider where it began there. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient Calls calls;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        SignInCookie.drop(request, response);
        Redirects.to(response, provider(request));
    }

    private String provider(HttpServletRequest request) {
        try {
            return calls.run(new SignOut(), request).provider().orElse("/sign-in");
        } catch (Refusal endedAlready) {
            return "/sign-in";
        }
    }

    /** An address that somebody typed or kept must not sign anyone out. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        Redirects.to(response, "/");
    }
}
