package banyan.runtime.plugin.life;

import banyan.runtime.plugin.PluginClasses;
import banyan.runtime.plugin.data.PluginData;
import banyan.runtime.usecase.Owner;
import java.nio.file.Path;

/**
 * One start of one version of a plugin on this node.
 *
 * @param checkMillis how long its health check took
 */
record Generation(
        Artifact artifact,
        Owner owner,
        PluginClasses loader,
        PluginData data,
        Contributed offered,
        Path folder,
        int checkMillis) {

    String plugin() {
        return artifact.plugin();
    }

    Generation checked(int millis) {
        return new Generation(artifact, owner, loader, data, offered, folder, millis);
    }
}
