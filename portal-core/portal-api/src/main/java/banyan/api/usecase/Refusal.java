package banyan.api.usecase;

import java.util.List;

/**
 * Says no to a call, with a code for programs and a sentence for people.
 *
 * <p>The sentence stands in the bundle of the module under {@code <module>.refusal.<code>}; its values fill {0}, {1} …
 * and say what, which and the remedy.
 *
 * @since 1.0
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why, as HTTP sees it. */
    public enum Kind {
        /** A constraint on the input does not hold. */
        INVALID(400),
        /** Nobody is signed in. */
        UNKNOWN_CALLER(401),
        /** The caller may not do this. */
        NOT_ALLOWED(403),
        /** It does not exist, or the caller may not know that it does. */
        NOT_FOUND(404),
        /** It stands in the way of what is already there. */
        CONFLICT(409),
        /** A rule of the domain says no. */
        RULE(422),
        /** Too much in too short a time. */
        TOO_OFTEN(429),
        /** Not at this moment; try again. */
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String module;
    private final String code;
    private final transient List<Object> values;
    private final transient List<Violation> violations;

    public Refusal(Kind kind, String module, String code, List<Object> values, List<Violation> violations) {
        super(module + "." + code + values, null, false, false);
        this.kind = kind;
        this.module = module;
        this.code = code;
        this.values = List.copyOf(values);
        this.violations = List.copyOf(violations);
    }

    /** {@code <module>.refusal.NotFound.<what>} with {0} = which. */
    public static Refusal notFound(String module, String what, Object which) {
        return new Refusal(Kind.NOT_FOUND, module, "NotFound." + what, List.of(which), List.of());
    }

    public static Refusal conflict(String module, String code, Object... values) {
        return new Refusal(Kind.CONFLICT, module, code, List.of(values), List.of());
    }

    public static Refusal rule(String module, String code, Object... values) {
        return new Refusal(Kind.RULE, module, code, List.of(values), List.of());
    }

    public static Refusal notAllowed(String module, String code, Object... values) {
        return new Refusal(Kind.NOT_ALLOWED, module, code, List.of(values), List.of());
    }

    public Kind kind() {
        return kind;
    }

    public String module() {
        return module;
    }

    public String code() {
        return code;
    }

    public List<Object> values() {
        return values;
    }

    public List<Violation> violations() {
        return violations;
    }
}
