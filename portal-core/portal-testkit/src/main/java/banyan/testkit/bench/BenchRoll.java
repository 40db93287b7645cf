package banyan.testkit.bench;

import banyan.api.group.Group;
import banyan.api.group.GroupRef;
import banyan.api.group.Groups;
import banyan.api.people.People;
import banyan.api.people.PersonCard;
import banyan.api.people.PersonRef;
import banyan.api.usecase.Permission;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Role;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The groups, who is in them, and what they may. */
final class BenchRoll implements Groups {

    private record Member(String name, Role role) {}

    private final Map<GroupRef, Group> groups = new ConcurrentHashMap<>();
    private final Map<GroupRef, Map<PersonRef, Member>> members = new ConcurrentHashMap<>();
    private final Map<PersonRef, List<String>> strengths = new ConcurrentHashMap<>();
    private final Map<GroupRef, Positioning> positionings = new ConcurrentHashMap<>();
    private final Map<String, BenchCore.Loan> loans = new ConcurrentHashMap<>();
    private final Consumer<Runnable> atCommit;
    private List<Permission> permissions = List.of();

    BenchRoll(Consumer<Runnable> atCommit) {
        this.atCommit = atCommit;
    }

    void permissions(List<Permission> declared) {
        permissions = declared;
    }

    /** Everybody but a guest is a member too. */
    private boolean holds(Role role, String permission) {
        return permissions.stream()
                .filter(one -> one.key().equals(permission))
                .anyMatch(one -> one.byDefault().contains(role)
                        || role != Role.GUEST && one.byDefault().contains(Role.MEMBER));
    }

    void add(Group group) {
        groups.put(group.ref(), group);
        members.put(group.ref(), new LinkedHashMap<>());
    }

    private Map<PersonRef, Member> in(GroupRef group) {
        return Optional.ofNullable(members.get(group))
                .orElseThrow(() -> Refusal.notFound("groups", "group", group.value()));
    }

    void join(GroupRef group, PersonRef person, String name, Role role) {
        synchronized (members) {
            in(group).put(person, new Member(name, role));
            Group old = get(group);
            groups.put(
                    group,
                    new Group(
                            old.ref(),
                            old.handle(),
                            old.name(),
                            old.stage(),
                            old.zone(),
                            in(group).size()));
        }
    }

    void leave(GroupRef group, PersonRef person) {
        synchronized (members) {
            in(group).remove(person);
        }
    }

    void strengths(PersonRef person, List<String> in) {
        strengths.put(person, in);
    }

    void position(GroupRef group, Positioning said) {
        positionings.put(group, said);
    }

    List<BenchCore.Loan> loans(GroupRef group) {
        return loans.entrySet().stream()
                .filter(loan -> loan.getKey().startsWith(group.value() + " "))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public Group get(GroupRef ref) {
        return Optional.ofNullable(groups.get(ref)).orElseThrow(() -> Refusal.notFound("groups", "group", ref.value()));
    }

    @Override
    public List<Group> whereOn(String module) {
        return List.copyOf(groups.values());
    }

    @Override
    public List<PersonRef> holders(GroupRef group, String permission) {
        return in(group).entrySet().stream()
                .filter(member -> holds(member.getValue().role(), permission))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public List<PersonRef> holders(GroupRef group, Role role) {
        return in(group).entrySet().stream()
                .filter(member -> member.getValue().role() == role || role == Role.MEMBER)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public List<PersonRef> members(GroupRef group) {
        return List.copyOf(in(group).keySet());
    }

    @Override
    public Optional<Positioning> positioning(GroupRef group) {
        return Optional.ofNullable(positionings.get(group));
    }

    @Override
    public void lend(GroupRef group, String key, PersonRef person, Role role, Instant from, Instant until) {
        atCommit.accept(() -> loans.put(group.value() + " " + key, new BenchCore.Loan(key, person, role, from, until)));
    }

    @Override
    public void takeBack(GroupRef group, String key) {
        atCommit.accept(() -> loans.remove(group.value() + " " + key));
    }

    People people() {
        return new People() {
            @Override
            public Map<PersonRef, PersonCard> cards(GroupRef in, Collection<PersonRef> people) {
                Map<PersonRef, PersonCard> cards = new LinkedHashMap<>();
                people.stream()
                        .filter(person -> isMember(in, person))
                        .forEach(person -> cards.put(
                                person,
                                new PersonCard(
                                        person,
                                        Optional.ofNullable(in(in).get(person))
                                                .map(Member::name)
                                                .orElse("—"),
                                        "X",
                                        Optional.empty(),
                                        1)));
                return cards;
            }

            @Override
            public List<PersonCard> membersLike(GroupRef in, String words, int limit) {
                return cards(in, in(in).keySet()).values().stream()
                        .filter(card -> card.name().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
                        .limit(limit)
                        .toList();
            }

            @Override
            public Map<PersonRef, List<String>> strengths(GroupRef in) {
                Map<PersonRef, List<String>> all = new LinkedHashMap<>(strengths);
                all.keySet().retainAll(in(in).keySet());
                return all;
            }

            @Override
            public boolean isMember(GroupRef in, PersonRef person) {
                return in(in).containsKey(person);
            }
        };
    }
}
