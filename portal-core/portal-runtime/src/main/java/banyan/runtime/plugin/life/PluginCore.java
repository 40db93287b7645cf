package banyan.runtime.plugin.life;

import banyan.api.data.Data;
import banyan.api.event.Events;
import banyan.api.file.Documents;
import banyan.api.file.Files;
import banyan.api.group.GroupRef;
import banyan.api.group.Groups;
import banyan.api.people.People;
import banyan.api.plugin.PluginContext;
import banyan.api.plugin.Texts;
import banyan.api.settings.Settings;
import banyan.api.socket.Notices;
import banyan.api.socket.SearchIndex;
import banyan.api.socket.Socket;
import banyan.runtime.plugin.ModuleEntry;
import banyan.runtime.plugin.data.PluginData;
import banyan.runtime.usecase.Owner;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What the core hands to one generation of a plugin. */
final class PluginCore implements PluginContext {

    private final Owner owner;
    private final PluginData data;
    private final Services services;
    private volatile List<ModuleEntry> modules = List.of();

    PluginCore(Owner owner, PluginData data, Services services) {
        this.owner = owner;
        this.data = data;
        this.services = services;
    }

    /** Told once the plugin has contributed: from then on its settings can be asked for. */
    void declared(List<ModuleEntry> entries) {
        modules = entries;
    }

    @Override
    public Data data() {
        return data;
    }

    @Override
    public Events events() {
        return event -> services.events().fire(event, owner.codec());
    }

    @Override
    public Clock clock() {
        return services.clock();
    }

    @Override
    public People people() {
        return services.people();
    }

    @Override
    public Groups groups() {
        return services.groups();
    }

    @Override
    public Files files() {
        return services.files();
    }

    @Override
    public Documents documents() {
        return services.documents();
    }

    @Override
    public Notices notices() {
        return services.notices(owner.id());
    }

    @Override
    public SearchIndex search() {
        return services.search().of(owner.id());
    }

    @Override
    public Texts texts() {
        return new PluginTexts(owner.words(), services.texts());
    }

    @Override
    public <S extends Record> Settings<S> settings(Class<S> settings) {
        return new Settings<>() {
            @Override
            public S in(GroupRef group) {
                return services.settings().effective(settings, moduleOf(settings), Optional.of(group));
            }

            @Override
            public S inPortal() {
                return services.settings().effective(settings, moduleOf(settings), Optional.empty());
            }
        };
    }

    private String moduleOf(Class<?> settings) {
        return modules.stream()
                .filter(module -> module.settings().filter(settings::equals).isPresent())
                .map(ModuleEntry::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(settings.getName()
                        + " is not declared: to.module(\"…\").settings(" + settings.getSimpleName() + ".class)"));
    }

    @Override
    public <S> Socket<S> socket(Class<S> socket) {
        return services.sockets().of(socket);
    }
}
