package banyan.runtime.news;

import banyan.runtime.core.CoreClosing;
import banyan.runtime.core.CoreOpened;
import banyan.runtime.data.Sql;
import banyan.runtime.data.Threads;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * News by LISTEN and NOTIFY, over one connection of its own. After each break of the line it listens anew and tells every
 * listener that words may be missing.
 */
@ApplicationScoped
public class DatabaseNews implements News {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseNews.class);
    private static final String CHANNEL = "banyan_news";
    private static final int WAIT_MILLIS = 500;
    private static final int RETRY_MILLIS = 1_000;

    private final Map<String, List<Consumer<String>>> listeners = new ConcurrentHashMap<>();

    private volatile boolean running;
    private volatile @Nullable Connection line;

    @Inject
    Sql sql;

    @Inject
    Threads threads;

    @Override
    public void tell(String topic, String body) {
        sql.list("select pg_notify(?, ?)", row -> "", CHANNEL, topic + " " + body);
    }

    @Override
    public void listen(String topic, Consumer<String> listener) {
        listeners.computeIfAbsent(topic, t -> new CopyOnWriteArrayList<>()).add(listener);
    }

    /** Before everything that reads a state and then waits for its changes. */
    void start(@Observes @Priority(100) CoreOpened opened) {
        running = true;
        threads.named("banyan-news").newThread(this::listenUntilStopped).start();
    }

    void stop(@Observes CoreClosing closing) {
        running = false;
        close(line);
    }

    private void listenUntilStopped() {
        while (running) {
            try (Connection connection = connect()) {
                line = connection;
                hearAll(connection);
            } catch (SQLException e) {
                if (running) {
                    LOG.warn("The line of the news broke and is made anew: {}", e.getMessage());
                    pause();
                }
            }
        }
    }

    private static Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", System.getProperty("banyan.db.user", ""));
        properties.setProperty("password", System.getProperty("banyan.db.password", ""));
        properties.setProperty("ApplicationName", "banyan-news");
        properties.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(System.getProperty("banyan.db.url", ""), properties);
    }

    private void hearAll(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
        }
        listeners.keySet().forEach(topic -> hear(topic, ""));
        PGConnection words = connection.unwrap(PGConnection.class);
        while (running) {
            PGNotification[] heard = words.getNotifications(WAIT_MILLIS);
            for (PGNotification word : heard == null ? new PGNotification[0] : heard) {
                String text = word.getParameter();
                int space = text.indexOf(' ');
                hear(text.substring(0, space), text.substring(space + 1));
            }
        }
    }

    private void hear(String topic, String body) {
        for (Consumer<String> listener : listeners.getOrDefault(topic, List.of())) {
            try {
                listener.accept(body);
            } catch (RuntimeException e) {
                LOG.warn("A listener of the news \"{}\" failed", topic, e);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(@Nullable Connection connection) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                LOG.debug("The line of the news was closed already", e);
            }
        }
    }
}
