package banyan.runtime.data;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;

/** Puts the core's tables into their schema. Native SQL is not qualified by this: write {@code core.} there. */
public class CoreTables implements SessionCustomizer {

    public static final String SCHEMA = "core";

    @Override
    public void customize(Session session) {
        session.getLogin().setTableQualifier(SCHEMA);
    }
}
