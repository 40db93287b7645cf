package banyan.moderation.page;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.people.PersonRef;
import banyan.moderation.usecase.AskExpert;
import banyan.moderation.usecase.ExpertsView;
import banyan.moderation.usecase.SuggestExperts;
import banyan.moderation.usecase.WeekOf;
import banyan.moderation.usecase.WeekView;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who could help, and asking them politely. */
public final class AsksPage implements Page {

    /** Somebody who could be asked. */
    public record Line(String person, String ref, String why, String room, boolean open) {}

    /** Somebody who was asked this week. */
    public record Asked(String person, String subject, String state, Instant deliver) {}

    private final PageContext core;
    private Optional<ExpertsView> found = Optional.empty();
    private List<WeekView.AskLine> asked = List.of();

    public AsksPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        String subject = getSubject();
        if (!subject.isBlank()) {
            found = Optional.of(core.run(new SuggestExperts(subject)));
        }
        asked = core.run(new WeekOf(Optional.empty())).asks();
    }

    public String getSubject() {
        String subject =
                core.param("q").orElseGet(() -> Where.text(core, "subject")).strip();
        return subject.length() > 160 ? subject.substring(0, 160) : subject;
    }

    public String getAddress() {
        return Where.text(core, "about");
    }

    public boolean isSearched() {
        return found.isPresent();
    }

    public String getHelpText() {
        return found.filter(view -> !view.searched())
                .map(view -> core.say("moderation.asks.nosearch"))
                .orElse("");
    }

    public List<Line> getExperts() {
        return found.map(ExpertsView::experts).orElse(List.of()).stream()
                .map(line -> new Line(
                        line.person().name(),
                        line.person().ref().value().toString(),
                        line.reasons().isEmpty() ? line.person().line().orElse("") : String.join(" · ", line.reasons()),
                        room(line),
                        line.willing() && line.room() > 0))
                .toList();
    }

    private String room(ExpertsView.Line line) {
        if (!line.willing()) {
            return core.say("moderation.asks.unwilling");
        }
        return line.room() == 0 ? core.say("moderation.asks.full") : core.say("moderation.asks.room", line.room());
    }

    public Map<String, String> getChoices() {
        Map<String, String> choices = new LinkedHashMap<>();
        getExperts().stream().filter(Line::open).forEach(line -> choices.put(line.ref(), line.person()));
        return choices;
    }

    public String getDraft() {
        return found.map(ExpertsView::draft).orElse("");
    }

    public @Nullable Instant getQuietUntil() {
        return found.flatMap(ExpertsView::quietUntil).orElse(null);
    }

    public String getQuota() {
        return found.map(view -> core.say("moderation.asks.quota", view.most(), view.days()))
                .orElse("");
    }

    public List<Asked> getAsked() {
        return asked.stream()
                .map(ask -> new Asked(
                        ask.expert().name(),
                        ask.subject(),
                        Where.say(core, "moderation.ask.state.", ask.state()),
                        ask.deliver()))
                .toList();
    }

    public String getHere() {
        return core.at("asks", Map.of());
    }

    public void ask() {
        PersonRef expert = Where.person(core, "expert").orElseGet(() -> new PersonRef(Where.key("person", "")));
        core.run(new AskExpert(
                expert, Where.text(core, "subject"), Where.text(core, "about"), Where.text(core, "words")));
        core.tell("moderation.told.asked");
    }
}
