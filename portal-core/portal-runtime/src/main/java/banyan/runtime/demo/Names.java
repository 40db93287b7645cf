package banyan.runtime.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Names as people of that age have them, each once, with the login that IT would make of it. */
final class Names {

    record Name(String written, String login) {}

    /** A word and how it sounds: {@code 王wang}. */
    private record Word(String written, String sound) {
        static Word of(String both) {
            String written = both.replaceAll("[a-z]", "");
            return new Word(written, both.substring(written.length()));
        }
    }

    private final Map<String, List<String>> lists = new HashMap<>();
    private final List<Word> surnames;
    private final Set<String> written = new HashSet<>();
    private final Set<String> logins = new HashSet<>();
    private final RandomGenerator random;

    Names(RandomGenerator random) {
        this.random = random;
        for (String line : Lines.of("names.tsv")) {
            String[] cells = line.split("\t");
            String divider = cells[1].contains("|") ? "\\|" : cells[1].contains("、") ? "、" : " ";
            lists.put(cells[0], List.of(cells[1].split(divider)));
        }
        surnames = words("surnames");
    }

    private List<Word> words(String list) {
        return new ArrayList<>(
                lists.getOrDefault(list, List.of()).stream().map(Word::of).toList());
    }

    String any(String list) {
        List<String> all = lists.getOrDefault(list, List.of());
        return all.get(random.nextInt(all.size()));
    }

    void taken(Actor actor) {
        written.add(actor.name());
        logins.add(actor.login());
    }

    /**
     * A name that nobody has yet.
     *
     * @param generation {@code older}, {@code middle} or {@code younger}
     */
    Name next(String generation) {
        List<Word> given = words(generation);
        while (true) {
            // common surnames are common: the list begins with them
            int place = (int) (surnames.size() * Math.pow(random.nextDouble(), 1.8));
            Word surname = surnames.get(place);
            Word own = given.get(random.nextInt(given.size()));
            Name name = new Name(surname.written() + own.written(), surname.sound() + "." + own.sound());
            if (written.add(name.written())) {
                if (logins.add(name.login())) {
                    return name;
                }
                written.remove(name.written());
            }
        }
    }
}
