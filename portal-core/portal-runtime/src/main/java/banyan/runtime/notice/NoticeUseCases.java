package banyan.runtime.notice;

import banyan.api.group.Group;
import banyan.api.group.GroupRef;
import banyan.api.group.Groups;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.Every;
import banyan.api.socket.PersonalData;
import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Get;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Put;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Unaudited;
import banyan.api.value.Slice;
import banyan.runtime.core.CoreContributions;
import banyan.runtime.core.CoreModule;
import banyan.runtime.data.Transactions;
import banyan.runtime.notice.NoticeBoard.Row;
import banyan.runtime.usecase.Owner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reading one's own notices. */
@ApplicationScoped
public class NoticeUseCases implements CoreModule {

    private static final int SIZE = 25;

    /** My notices, newest first; those of modules that are off are left out and come back with the module. */
    @InPortal
    @Requires(Requires.SIGNED_IN)
    @Get("notices")
    public record MyNotices(Optional<UUID> after) implements Query<Slice<Notice>> {}

    /** I have seen my notices up to this one. */
    @InPortal
    @Requires(Requires.SIGNED_IN)
    @Put("notices/seen")
    @Unaudited
    public record SeeNotices(@NotNull UUID newest) implements Command<Done> {}

    @Inject
    NoticeBoard board;

    @Inject
    OwnerWords words;

    @Inject
    Groups groups;

    @Inject
    Transactions transactions;

    @Override
    public void contribute(CoreContributions to) {
        to.handle(MyNotices.class, this::list);
        to.handle(SeeNotices.class, (seen, by) -> {
            board.read(by.self(), seen.newest());
            return Done.DONE;
        });
        to.job("notices.old", Every.hour(), () -> transactions.in(board::removeOld));
        to.personalData(new PersonalData() {
            @Override
            public Map<String, Object> export(PersonRef person) {
                return Map.of("notices", board.export(person));
            }

            @Override
            public void erase(PersonRef person) {
                board.erase(person);
            }
        });
    }

    private Slice<Notice> list(MyNotices query, Viewer by) {
        Slice<Row> rows = Slice.of(
                board.before(by.self(), query.after(), SIZE + 1),
                SIZE,
                row -> row.id().toString());
        Map<String, Map<UUID, Group>> whereOn = new HashMap<>();
        rows.items().stream()
                .filter(row -> !row.owner().equals(Owner.CORE))
                .map(Row::module)
                .distinct()
                .forEach(module -> whereOn.put(module, byId(groups.whereOn(module))));
        List<Notice> shown = rows.items().stream()
                .filter(row -> isOn(row, whereOn))
                .flatMap(row -> notice(row, whereOn, by).stream())
                .toList();
        return new Slice<>(shown, rows.next());
    }

    private static Map<UUID, Group> byId(List<Group> groups) {
        return groups.stream().collect(Collectors.toMap(group -> group.ref().value(), group -> group));
    }

    private static boolean isOn(Row row, Map<String, Map<UUID, Group>> whereOn) {
        return row.owner().equals(Owner.CORE)
                || row.group().isEmpty()
                || whereOn.getOrDefault(row.module(), Map.of())
                        .containsKey(row.group().get());
    }

    private Optional<Notice> notice(Row row, Map<String, Map<UUID, Group>> whereOn, Viewer by) {
        Optional<String> group = row.group()
                .map(id -> Optional.ofNullable(
                                whereOn.getOrDefault(row.module(), Map.of()).get(id))
                        .orElseGet(() -> groups.get(new GroupRef(id))))
                .map(Group::name);
        return words.of(row.owner())
                .flatMap(all -> all.find(by.locale(), row.key(), row.values().toArray()))
                .map(text -> new Notice(row.id(), text, row.address(), group, row.at(), row.read()));
    }
}
