package banyan.api.usecase;

import java.util.List;

/**
 * A rule of the domain with a name. The class name is the code of its refusal and the key of its sentence.
 *
 * <pre>{@code
 * record AskerMarksTheBestAnswer(PersonRef asker, PersonRef by) implements Rule {
 *     public boolean holds() { return asker.equals(by); }
 * }
 * Rule.check("qa", new AskerMarksTheBestAnswer(question.asker(), by));
 * }</pre>
 *
 * @since 1.0
 */
public interface Rule {

    boolean holds();

    /** What the sentence names: {0}, {1} … */
    default List<Object> values() {
        return List.of();
    }

    /** Which answer a breach gets; most are {@link Refusal.Kind#RULE}. */
    default Refusal.Kind kind() {
        return Refusal.Kind.RULE;
    }

    /** Refuses with the first rule that does not hold. */
    static void check(String module, Rule... rules) {
        for (Rule rule : rules) {
            if (!rule.holds()) {
                throw new Refusal(rule.kind(), module, rule.getClass().getSimpleName(), rule.values(), List.of());
            }
        }
    }
}
