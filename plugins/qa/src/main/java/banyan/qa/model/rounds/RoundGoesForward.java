package banyan.qa.model.rounds;

import banyan.api.socket.Phase;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Rule;
import java.util.List;

/** A round goes from phase to phase in one order; nobody turns it back. */
public record RoundGoesForward(Round round, Phase to) implements Rule {

    @Override
    public boolean holds() {
        return round.mayGoTo(to);
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.CONFLICT;
    }

    @Override
    public List<Object> values() {
        return List.of(round.week().value(), round.phase().name(), to.name());
    }
}
