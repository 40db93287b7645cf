package banyan.web.identity;

import jakarta.servlet.http.HttpServletResponse;

/** Leads a browser on with a GET, whatever it sent. */
final class Redirects {

    private Redirects() {}

    static void to(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
        response.setHeader("Cache-Control", "no-store");
    }
}
