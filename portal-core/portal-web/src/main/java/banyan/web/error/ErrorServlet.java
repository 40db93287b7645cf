package banyan.web.error;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Where the container sends what it could not answer itself, by {@code <error-page>} in web.xml. */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final Map<Integer, String> CODES = Map.of(
            400, "malformed", 403, "not-allowed", 404, "not-found", 405, "method", 413, "too-large", 503, "unavailable");

    @Inject
    transient ErrorPages errors;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            errors.broken(request, response, thrown);
            return;
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int number = status instanceof Integer known ? known : 404;
        String code = CODES.get(number);
        if (code != null) {
            errors.show(request, response, code, number);
        } else if (number >= 500) {
            errors.broken(request, response, new IllegalStateException("The container answered " + number));
        } else {
            errors.show(request, response, "malformed", number);
        }
    }
}
