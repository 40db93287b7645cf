package banyan.qa.usecase.rounds;

import banyan.api.people.People;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.usecase.Done;
import banyan.api.value.Slice;
import banyan.qa.model.Prose;
import banyan.qa.model.rounds.RoundRules;
import banyan.qa.model.rounds.RoundRules.WordsSaySomething;
import banyan.qa.model.rounds.TalkLine;
import banyan.qa.store.Place;
import banyan.qa.store.rounds.WordsStore;
import banyan.qa.usecase.Acts;
import java.time.Clock;
import java.util.Optional;

/** Small talk has its own place, so that work is not buried under it. No notices, no points, no search. */
public final class Chatting {

    private static final int ROWS = 30;

    private final WordsStore words;
    private final People people;
    private final Acts acts;
    private final Clock clock;

    public Chatting(PluginContext core) {
        this.words = new WordsStore(core.data());
        this.people = core.people();
        this.acts = new Acts(core);
        this.clock = core.clock();
    }

    public Done say(SaySmallTalk c, Viewer by) {
        String body = Prose.text(c.body());
        RoundRules.check(new WordsSaySomething(body));
        words.add(new TalkLine(words.newId(), by.groupRef(), by.self(), body, clock.instant()));
        return Done.DONE;
    }

    public Done hide(HideSmallTalk c, Viewer by) {
        TalkLine line = words.talk(c.line(), by.groupRef());
        if (!line.isHidden()) {
            line.hide(by.self(), Discussing.reason(c.why()), clock.instant());
            acts.state("talk", Acts.Act.HIDDEN, line.author(), "/g/" + by.here().handle() + "/qa/talk", by);
        }
        return Done.DONE;
    }

    public Slice<SmallTalk.Row> list(SmallTalk q, Viewer by) {
        Slice<TalkLine> found = words.talk(by.groupRef(), q.after().map(Place::of), ROWS);
        Cast cast = Cast.of(
                people,
                by.groupRef(),
                found.items().stream().map(TalkLine::author).toList());
        boolean moderates = by.may("qa.moderate");
        return found.map(line -> new SmallTalk.Row(
                line.id(),
                cast.of(line.author()),
                line.isHidden() && !moderates && !by.is(line.author()) ? "" : line.body(),
                line.at(),
                line.isHidden(),
                Optional.of(line.hiddenWhy()).filter(why -> !why.isEmpty()),
                moderates && !line.isHidden()));
    }
}
