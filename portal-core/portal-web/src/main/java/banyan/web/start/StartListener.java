package banyan.web.start;

import banyan.runtime.core.Start;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Opens the portal before the first request, and closes it after the last. */
@WebListener
public class StartListener implements ServletContextListener {

    @Inject
    Start start;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        start.open();
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        start.close();
    }
}
