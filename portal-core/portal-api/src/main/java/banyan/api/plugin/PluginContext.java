package banyan.api.plugin;

import banyan.api.data.Data;
import banyan.api.event.Events;
import banyan.api.file.Documents;
import banyan.api.file.Files;
import banyan.api.group.Groups;
import banyan.api.people.People;
import banyan.api.settings.Settings;
import banyan.api.socket.Notices;
import banyan.api.socket.SearchIndex;
import banyan.api.socket.Socket;
import java.time.Clock;

/**
 * What the core hands to a plugin. All of it can be kept for the life of the plugin and called from any thread.
 *
 * @since 1.0
 */
public interface PluginContext {

    Data data();

    Events events();

    /** The portal's clock. There is no other: tests set it. */
    Clock clock();

    People people();

    Groups groups();

    Files files();

    /** @since 1.1 */
    Documents documents();

    Notices notices();

    /** @since 1.1 */
    SearchIndex search();

    Texts texts();

    <S extends Record> Settings<S> settings(Class<S> settings);

    <S> Socket<S> socket(Class<S> socket);
}
