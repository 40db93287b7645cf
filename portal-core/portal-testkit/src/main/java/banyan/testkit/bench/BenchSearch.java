package banyan.testkit.bench;

import banyan.api.group.GroupRef;
import banyan.api.socket.SearchIndex;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** What a plugin keeps in the index, from the commit on. */
final class BenchSearch implements SearchIndex {

    private final Map<String, Entry> index = new ConcurrentHashMap<>();
    private final Consumer<Runnable> atCommit;

    BenchSearch(Consumer<Runnable> atCommit) {
        this.atCommit = atCommit;
    }

    Map<String, Entry> index() {
        return index;
    }

    @Override
    public void put(Entry entry) {
        atCommit.accept(() -> index.put(entry.kind() + " " + entry.key(), entry));
    }

    @Override
    public void remove(GroupRef group, String kind, String key) {
        atCommit.accept(() -> index.remove(kind + " " + key));
    }

    @Override
    public List<Alike> alike(GroupRef group, String kind, String words, int limit) {
        return index.values().stream()
                .filter(entry -> entry.group().equals(group) && entry.kind().equals(kind))
                .filter(entry -> entry.title().contains(words))
                .limit(limit)
                .map(entry -> new Alike(entry.kind(), entry.key(), entry.title(), entry.address(), 1_000))
                .toList();
    }

    @Override
    public void clear(GroupRef group) {
        atCommit.accept(() -> index.values().removeIf(entry -> entry.group().equals(group)));
    }
}
