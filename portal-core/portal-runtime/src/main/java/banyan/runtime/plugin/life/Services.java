package banyan.runtime.plugin.life;

import banyan.api.file.Documents;
import banyan.api.file.Files;
import banyan.api.group.Groups;
import banyan.api.people.People;
import banyan.api.socket.Notices;
import banyan.runtime.data.Ids;
import banyan.runtime.data.OneConnection;
import banyan.runtime.data.TransactionMemory;
import banyan.runtime.notice.NoticeBoard;
import banyan.runtime.outbox.EventBus;
import banyan.runtime.plugin.EffectiveSettings;
import banyan.runtime.search.SearchEntries;
import banyan.runtime.socket.Sockets;
import banyan.runtime.text.GroupTexts;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import javax.sql.DataSource;

/** What the core has for plugins, in one place. */
@ApplicationScoped
class Services {

    @Inject
    People people;

    @Inject
    Groups groups;

    @Inject
    Files files;

    @Inject
    Documents documents;

    @Inject
    GroupTexts texts;

    @Inject
    NoticeBoard notices;

    @Inject
    EffectiveSettings settings;

    @Inject
    EventBus events;

    @Inject
    Sockets sockets;

    @Inject
    SearchEntries search;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    @Inject
    OneConnection source;

    @Inject
    TransactionMemory memory;

    @Resource
    TransactionSynchronizationRegistry transactions;

    People people() {
        return people;
    }

    Groups groups() {
        return groups;
    }

    Files files() {
        return files;
    }

    Documents documents() {
        return documents;
    }

    GroupTexts texts() {
        return texts;
    }

    /** The sentences of its notices stand in the plugin's own bundle. */
    Notices notices(String plugin) {
        return notices.of(plugin);
    }

    SearchEntries search() {
        return search;
    }

    EffectiveSettings settings() {
        return settings;
    }

    EventBus events() {
        return events;
    }

    Sockets sockets() {
        return sockets;
    }

    Clock clock() {
        return clock;
    }

    Ids ids() {
        return ids;
    }

    DataSource source() {
        return source;
    }

    TransactionMemory memory() {
        return memory;
    }

    TransactionSynchronizationRegistry transactions() {
        return transactions;
    }
}
