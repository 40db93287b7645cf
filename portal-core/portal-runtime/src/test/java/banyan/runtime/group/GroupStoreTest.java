package banyan.runtime.group;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.group.GroupRef;
import banyan.api.group.Stage;
import banyan.api.value.Handle;
import banyan.runtime.data.Queries;
import banyan.runtime.data.Row;
import banyan.runtime.data.TransactionMemory;
import banyan.runtime.search.CoreEntries;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What a transaction remembers of a group, and when it reads it anew. */
final class GroupStoreTest {

    private static final GroupRef GROUP = new GroupRef(new UUID(0, 1));

    private final GroupStore store = new GroupStore();
    private int members = 1;

    GroupStoreTest() {
        store.sql = new OneGroup();
        store.memory = new OneTransaction();
        store.index = new NothingFound();
    }

    private final class OneGroup extends Queries {
        @Override
        @SuppressWarnings("unchecked") // the store reads nothing but its facts
        public <T> Optional<T> find(String query, Function<Row, T> to, Object... values) {
            return Optional.of((T) new GroupFacts(
                    GROUP,
                    new Handle("pumps"),
                    "Pumps",
                    Stage.OPEN,
                    Bond.TASK,
                    Optional.empty(),
                    Optional.empty(),
                    Entry.REQUEST,
                    "Asia/Shanghai",
                    "en",
                    1,
                    Optional.empty(),
                    Optional.empty(),
                    1,
                    members,
                    Instant.EPOCH,
                    1));
        }

        @Override
        public int change(String statement, Object... values) {
            return 1;
        }
    }

    private static final class OneTransaction extends TransactionMemory {

        private final Map<Object, Object> known = new HashMap<>();

        @Override
        public <T> Optional<T> find(Object key, Class<T> type, Supplier<Optional<T>> look) {
            return Optional.of(
                    type.cast(known.computeIfAbsent(key, k -> look.get().orElseThrow())));
        }

        @Override
        public void forgetAll() {
            known.clear();
        }
    }

    private static final class NothingFound extends CoreEntries {
        @Override
        public void group(GroupRef ref) {
            // Nobody searches here.
        }
    }

    private int size() {
        return store.group(GROUP).size();
    }

    @Test
    void aTransactionReadsAGroupOnce() {
        assertThat(size()).isEqualTo(1);
        members = 2;
        assertThat(size()).isEqualTo(1);
    }

    @Test
    void whoChangesAGroupOrWaitedForItReadsItAnew() {
        assertThat(size()).isEqualTo(1);
        members = 2;
        store.hold(GROUP);
        assertThat(size()).as("held").isEqualTo(2);
        members = 3;
        store.moveTo(GROUP, Stage.ARCHIVED, Instant.EPOCH);
        assertThat(size()).as("moved").isEqualTo(3);
        members = 4;
        store.change(
                GROUP,
                new ChangeGroup(
                        1,
                        "Pumps",
                        Optional.empty(),
                        Optional.empty(),
                        Entry.REQUEST,
                        "Asia/Shanghai",
                        "en",
                        1,
                        Optional.empty(),
                        Optional.empty()));
        assertThat(size()).as("changed").isEqualTo(4);
    }
}
