package banyan.api.plugin;

/**
 * The main class of a plugin: its table of contents.
 *
 * <p><b>When:</b> {@link #contribute} is called once for each start of a version, after its migrations. While an upgrade is
 * prepared, the version before it still serves.
 * <p><b>How:</b> build the plugin's objects and hand them over. Start no thread, open nothing, keep no static state:
 * what you hand over is what the portal takes back on stop.
 * <p><b>If you fail:</b> the version does not start, the one before it serves on, and the history says why.
 *
 * @since 1.0
 */
public abstract class PortalPlugin {
    public abstract void contribute(Contributions to, PluginContext core);
}
