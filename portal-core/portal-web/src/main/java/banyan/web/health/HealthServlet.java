package banyan.web.health;

import banyan.runtime.data.Sql;
import banyan.runtime.data.Transactions;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * {@code /health/live}: the program answers. {@code /health/ready}: it has started, is not stopping, and its database
 * answers.
 */
@WebServlet({"/health/live", "/health/ready"})
public class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = Logger.getLogger(HealthServlet.class.getName());

    @Inject
    transient Transactions transactions;

    @Inject
    transient Sql sql;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean good = request.getServletPath().endsWith("/live") || isReady();
        response.setStatus(good ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json");
        response.getWriter().print(good ? "{\"status\":\"UP\"}" : "{\"status\":\"DOWN\"}");
    }

    private boolean isReady() {
        return Boolean.getBoolean("banyan.start.ready") && !Boolean.getBoolean("banyan.draining") && databaseAnswers();
    }

    private boolean databaseAnswers() {
        try {
            return transactions.inNew(() -> sql.one("select 1", row -> row.getInt(1)).isPresent());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The database does not answer", e);
            return false;
        }
    }
}
