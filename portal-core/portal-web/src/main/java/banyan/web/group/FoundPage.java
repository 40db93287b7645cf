package banyan.web.group;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.value.Handle;
import banyan.runtime.group.Bond;
import banyan.runtime.group.Entry;
import banyan.runtime.group.FoundGroup;
import banyan.runtime.group.GroupFacts;
import banyan.runtime.text.Words;
import java.util.Map;

/** {@code /found}: a new group, as a draft with its founder as lead. */
public final class FoundPage implements Page {

    private final PageContext context;

    FoundPage(PageContext context) {
        this.context = context;
    }

    @Override
    public void load() {
        // Nothing is read before a group is founded.
    }

    public void found() {
        Typed typed = new Typed(context, "groups");
        GroupFacts founded = context.run(new FoundGroup(
                typed.made("handle", Handle::new),
                typed.text("name"),
                typed.made("bond", Bond::valueOf),
                typed.textIf("anchor"),
                typed.textIf("sponsor"),
                typed.made("entry", Entry::valueOf),
                typed.text("zone"),
                typed.text("language"),
                typed.numberIf("sizeLimit")));
        context.tell("groups.founded", founded.name());
        context.goTo("/g/" + founded.handle() + "/charter/edit");
    }

    public Map<String, String> getBonds() {
        return Choices.of(context, "groups.bond", Bond.values());
    }

    public Map<String, String> getEntries() {
        return Choices.of(context, "groups.entry", Entry.values());
    }

    public Map<String, String> getLanguages() {
        return Choices.languages();
    }

    public Map<String, String> getZones() {
        return Choices.zones();
    }

    public String getZone() {
        return context.viewer().zone().getId();
    }

    public String getLanguage() {
        return Words.isChinese(context.viewer().locale()) ? "zh-CN" : "en";
    }
}
