package banyan.qa.usecase;

import banyan.api.group.GroupRef;
import banyan.api.people.People;
import banyan.api.people.PersonCard;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.Notices;
import banyan.qa.model.Question;
import banyan.qa.store.Versions;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells members whom a text names by {@code @name} or {@code @login}, once for each text. Chinese names are followed by no blank,
 * so a name is looked up by its beginning and the longest one that stands there counts.
 */
final class Mentions {

    private static final Pattern SIGN = Pattern.compile("(?<![\\p{L}\\p{N}])[@＠]([\\p{L}\\p{N}][\\p{L}\\p{N}._ -]{1,59})");
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]*[a-z0-9]", Pattern.CASE_INSENSITIVE);
    private static final int MOST = 10;
    private static final int BEGINNING = 2;

    private final People people;
    private final Notices notices;
    private final Versions versions;

    Mentions(PluginContext core) {
        this.people = core.people();
        this.notices = core.notices();
        this.versions = new Versions(core.data());
    }

    /**
     * Tells those who are named for the first time.
     *
     * @param subject key of the question or answer in which they are named
     */
    void tell(UUID subject, String text, Question question, Viewer by, String address, Instant at) {
        if (text.indexOf('@') < 0 && text.indexOf('＠') < 0) {
            return;
        }
        List<PersonRef> named = named(text, by.groupRef()).stream()
                .filter(person -> !by.is(person))
                .toList();
        List<PersonRef> first = versions.firstNamed(subject, question.id(), named, at);
        if (!first.isEmpty()) {
            notices.tell(
                    first,
                    by.groupRef(),
                    "qa.notice.named",
                    List.of(by.name(), question.text().title()),
                    address);
        }
    }

    private Set<PersonRef> named(String text, GroupRef group) {
        Set<PersonRef> named = new LinkedHashSet<>();
        Matcher sign = SIGN.matcher(text);
        for (int i = 0; i < MOST && sign.find(); i++) {
            find(sign.group(1), group).ifPresent(named::add);
        }
        return named;
    }

    private Optional<PersonRef> find(String follows, GroupRef group) {
        String low = follows.toLowerCase(Locale.ROOT);
        String beginning = low.substring(0, low.offsetByCodePoints(0, BEGINNING));
        Optional<PersonCard> byName = people.membersLike(group, beginning, 50).stream()
                .filter(card -> low.startsWith(card.name().toLowerCase(Locale.ROOT)))
                .max((one, other) -> Integer.compare(one.name().length(), other.name().length()));
        if (byName.isPresent()) {
            return byName.map(PersonCard::ref);
        }
        Matcher login = LOGIN.matcher(low);
        if (!login.lookingAt()) {
            return Optional.empty();
        }
        List<PersonCard> byLogin = people.membersLike(group, login.group(), 2);
        return byLogin.size() == 1 ? Optional.of(byLogin.get(0).ref()) : Optional.empty();
    }
}
