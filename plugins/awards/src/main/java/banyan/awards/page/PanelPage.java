package banyan.awards.page;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.people.PersonCard;
import banyan.api.people.PersonRef;
import banyan.awards.usecase.MembersLike;
import banyan.awards.usecase.NamePanel;
import banyan.awards.usecase.Panel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names the people who judge where a panel judges. */
public final class PanelPage implements Page {

    private final PageContext core;
    private List<PersonCard> panel = List.of();
    private List<PersonCard> found = List.of();
    private String words = "";

    public PanelPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        panel = core.run(new Panel());
        words = core.param("q")
                .map(String::strip)
                .map(q -> q.length() > 60 ? q.substring(0, 60) : q)
                .orElse("");
        if (!words.isEmpty()) {
            found = core.run(new MembersLike(words)).stream()
                    .filter(card -> !panel.contains(card))
                    .toList();
        }
    }

    public List<Where.Tab> getTabs() {
        return Where.tabs(core, "panel");
    }

    public List<PersonCard> getPanel() {
        return panel;
    }

    public List<PersonCard> getFound() {
        return found;
    }

    public String getWords() {
        return words;
    }

    public String getHere() {
        return core.at("panel", Map.of());
    }

    public void add() {
        change(true);
    }

    public void remove() {
        change(false);
    }

    private void change(boolean add) {
        PersonRef person = new PersonRef(Where.id("person", core.need("person")));
        Set<PersonRef> people = new LinkedHashSet<>();
        core.run(new Panel()).forEach(card -> people.add(card.ref()));
        if (add) {
            people.add(person);
        } else {
            people.remove(person);
        }
        core.run(new NamePanel(people));
        core.tell("awards.told.panel");
    }
}
