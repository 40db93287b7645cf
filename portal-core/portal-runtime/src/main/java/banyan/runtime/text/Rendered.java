package banyan.runtime.text;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Texts with what was made of them, so that a page that shows twenty answers does not parse twenty texts at each view. What
 * was not asked for longest is forgotten first. Only for what depends on the text alone.
 */
final class Rendered {

    /** One text does not push out all others. */
    private static final int SHARE = 16;

    private final int most;
    private final Map<String, String> known = new LinkedHashMap<>(256, 0.75f, true);
    private int held;

    /**
     * An empty one.
     *
     * @param most how many characters of texts and of what was made of them are kept
     */
    Rendered(int most) {
        this.most = most;
    }

    String of(String text, UnaryOperator<String> make) {
        synchronized (known) {
            String before = known.get(text);
            if (before != null) {
                return before;
            }
        }
        String made = make.apply(text);
        if (text.length() + made.length() <= most / SHARE) {
            keep(text, made);
        }
        return made;
    }

    private void keep(String text, String made) {
        synchronized (known) {
            if (known.put(text, made) == null) {
                held += text.length() + made.length();
            }
            Iterator<Map.Entry<String, String>> eldest = known.entrySet().iterator();
            while (held > most) {
                Map.Entry<String, String> gone = eldest.next();
                held -= gone.getKey().length() + gone.getValue().length();
                eldest.remove();
            }
        }
    }

    int held() {
        synchronized (known) {
            return held;
        }
    }
}
