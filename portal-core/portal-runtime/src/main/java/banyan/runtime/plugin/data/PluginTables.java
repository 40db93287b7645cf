package banyan.runtime.plugin.data;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;

/**
 * Puts a plugin's tables into its schema. EclipseLink makes it by name, so the schema stands in the name of the session:
 * {@code plugin_qa.3} for the third generation of qa.
 */
public class PluginTables implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        String name = session.getName();
        session.getLogin().setTableQualifier(name.substring(0, name.indexOf('.')));
    }

    static String sessionName(String plugin, long generation) {
        return schema(plugin) + "." + generation;
    }

    /** The schema of a plugin. */
    public static String schema(String plugin) {
        return "plugin_" + plugin.replace('-', '_');
    }
}
