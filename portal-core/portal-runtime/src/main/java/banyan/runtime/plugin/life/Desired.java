package banyan.runtime.plugin.life;

/**
 * What a plugin should be, on every node.
 *
 * @param enabled whether it should run
 * @param revision counts up with each change of this plugin
 */
public record Desired(Artifact artifact, boolean enabled, long revision) {

    public String plugin() {
        return artifact.plugin();
    }
}
