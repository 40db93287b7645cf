package banyan.runtime.plugin.life;

import banyan.api.usecase.Refusal;
import banyan.runtime.text.CoreWords;
import java.util.Locale;

/** A step did not come to its end. What served before it serves on. */
public final class StepFailed extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 4_000;

    private final String plugin;
    private final Step step;
    private final String code;

    StepFailed(String plugin, Step step, String code, String reason, Throwable cause) {
        super(reason, cause);
        this.plugin = plugin;
        this.step = step;
        this.code = code;
    }

    static StepFailed of(String plugin, Step step, Throwable cause) {
        if (cause instanceof StepFailed failed) {
            return failed;
        }
        String code = cause instanceof Refusal refusal ? refusal.code() : "Step." + step;
        return new StepFailed(plugin, step, code, reason(cause), cause);
    }

    /** The messages of a failure and of what caused it, without repeating one. */
    private static String reason(Throwable cause) {
        StringBuilder text = new StringBuilder();
        for (Throwable each = cause; each != null && text.length() < LONGEST; each = each.getCause()) {
            String line = each.getClass().getSimpleName() + ": " + each.getMessage();
            if (text.indexOf(line) < 0) {
                text.append(text.length() == 0 ? "" : "\n").append(line);
            }
        }
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    public String plugin() {
        return plugin;
    }

    public Step step() {
        return step;
    }

    /** For programs; its sentence stands under {@code plugins.refusal.<code>}. */
    public String code() {
        return code;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }

    /** For people where somebody refused, else what the failure said itself. */
    String reason(Locale locale, CoreWords words) {
        return getCause() instanceof Refusal refusal ? sentence(refusal, locale, words) : reason();
    }

    static String sentence(Refusal refusal, Locale locale, CoreWords words) {
        return words.find(
                        locale,
                        refusal.module() + ".refusal." + refusal.code(),
                        refusal.values().toArray())
                .orElseGet(() -> String.valueOf(refusal.getMessage()));
    }
}
