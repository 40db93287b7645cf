package banyan.moderation.model;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal.Kind;
import banyan.api.usecase.Rule;
import java.util.List;

/** What makes an ask a polite one. */
public final class AskRules {

    private AskRules() {}

    public record AskedIsAnother(PersonRef expert, PersonRef by) implements Rule {
        @Override
        public boolean holds() {
            return !expert.equals(by);
        }
    }

    public record ExpertIsWilling(Consent consent, boolean onlyWhoAgreed) implements Rule {
        @Override
        public boolean holds() {
            return consent == Consent.YES || (consent == Consent.UNSAID && !onlyWhoAgreed);
        }
    }

    /** Whoever knows much is asked by everybody; the number of asks is bounded so that they stay. */
    public record ExpertHasRoom(int asked, int most, int days) implements Rule {
        @Override
        public boolean holds() {
            return asked < most;
        }

        @Override
        public Kind kind() {
            return Kind.TOO_OFTEN;
        }

        @Override
        public List<Object> values() {
            return List.of(most, days);
        }
    }

    public record AskedOnce(boolean before, String subject) implements Rule {
        @Override
        public boolean holds() {
            return !before;
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public List<Object> values() {
            return List.of(subject);
        }
    }

    public record AskIsForYou(Ask ask, PersonRef by) implements Rule {
        @Override
        public boolean holds() {
            return ask.expert().equals(by);
        }
    }

    public record AskIsOpen(Ask ask) implements Rule {
        @Override
        public boolean holds() {
            return !ask.isAnswered();
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    public record AddressIsInThePortal(String address) implements Rule {
        @Override
        public boolean holds() {
            return address.isEmpty()
                    || (address.startsWith("/g/") && !address.contains("..") && !address.contains("\\"));
        }

        @Override
        public List<Object> values() {
            return List.of(address);
        }
    }
}
