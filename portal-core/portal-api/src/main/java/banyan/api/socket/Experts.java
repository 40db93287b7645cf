package banyan.api.socket;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who could answer a question, and why. Q&amp;A provides it; moderation asks it before it asks people.
 *
 * <p><b>Guarantees:</b> only members who may answer are named, never the asker or anyone who has answered already; the order is
 * the same for the same facts; every figure stands in a reason. It promises nobody's time: quiet hours and load are told, and
 * whoever asks a person keeps them.
 *
 * @since 1.1
 */
public interface Experts {

    /**
     * One who could answer.
     *
     * @param fit the sum of the reasons' points; only good for comparing within one answer
     * @param load how many open things of this module the person works on
     * @param quietUntil the end of the quiet hours that run now; empty outside of them
     */
    record Expert(PersonRef person, int fit, List<Reason> reasons, int load, Optional<Instant> quietUntil) {

        public Expert {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Why, or what speaks against it.
     *
     * @param kind {@code strength}, {@code best}, {@code answered}, {@code helped}, {@code load}
     * @param points negative where it speaks against asking now
     * @param words the sentence by language tag: {@code en} and {@code zh-CN}
     */
    record Reason(String kind, int points, Map<String, String> words) {

        public Reason {
            words = Map.copyOf(words);
        }
    }

    /**
     * The best fits first; empty where nothing speaks for anybody.
     *
     * @param subject a question, as {@code question:0192…}, or words to find somebody for
     * @param limit at most this many, up to 20
     */
    List<Expert> suggest(GroupRef group, String subject, int limit);
}
