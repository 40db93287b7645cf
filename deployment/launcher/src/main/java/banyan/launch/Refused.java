package banyan.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something that the person can put right: a taken port, a wrong password. Its message says what, which and the remedy. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] values;

    public Refused(String key, Object... values) {
        this(null, key, values);
    }

    public Refused(@Nullable Throwable cause, String key, Object... values) {
        super(Messages.in(Locale.ROOT, key, values), cause);
        this.key = key;
        this.values = values;
    }

    /** A folder or file of the installation that this account may not write, or a disk that is full. */
    public static Refused notWritable(IOException e, Path place) {
        return new Refused(e, "data.notWritable", place, e.getClass().getSimpleName() + ": " + e.getMessage());
    }

    public String key() {
        return key;
    }

    public String bothLanguages() {
        return Messages.both(key, values);
    }
}
