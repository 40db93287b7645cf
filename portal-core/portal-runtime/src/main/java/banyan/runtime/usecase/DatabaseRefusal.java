package banyan.runtime.usecase;

import banyan.api.usecase.Refusal;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import javax.transaction.xa.XAException;
import org.jspecify.annotations.Nullable;

/** What the database says no to, in the words of the portal. */
public enum DatabaseRefusal {
    /** Two transactions stood in each other's way; one of them can simply be run again. */
    COLLISION("Busy", Refusal.Kind.CONFLICT),
    /** A version was older than the one in the table. */
    STALE("EditedMeanwhile", Refusal.Kind.CONFLICT),
    /** A unique key exists already. */
    DOUBLE("AlreadyThere", Refusal.Kind.CONFLICT),
    /** A reference points nowhere, or to what is still needed. */
    REFERENCE("StillReferenced", Refusal.Kind.CONFLICT),
    /** No connection to PostgreSQL. */
    AWAY("DatabaseAway", Refusal.Kind.UNAVAILABLE),
    /** Not the database's doing, or an error of the program. */
    NONE("Broken", Refusal.Kind.UNAVAILABLE);

    private final String code;
    private final Refusal.Kind kind;

    DatabaseRefusal(String code, Refusal.Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    public static DatabaseRefusal in(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++, cause = cause.getCause()) {
            if (cause instanceof Refusal) {
                return NONE;
            }
            if (cause instanceof jakarta.persistence.OptimisticLockException) {
                return STALE;
            }
            if (cause instanceof SQLException sql) {
                return of(String.valueOf(sql.getSQLState()), sql);
            }
            if (cause instanceof XAException) {
                return AWAY; // the commit found no database; only the key tells whether it had happened
            }
            for (Throwable beside : cause.getSuppressed()) {
                DatabaseRefusal found = in(beside);
                if (found != NONE) {
                    return found;
                }
            }
        }
        return NONE;
    }

    private static DatabaseRefusal of(String state, SQLException sql) {
        return switch (state) {
            case "40001", "40P01" -> COLLISION;
            case "23505", "23P01" -> DOUBLE;
            case "23503" -> REFERENCE;
            case "57P01", "57P02", "57P03" -> AWAY;
            default -> state.startsWith("08") || saysNoConnection(String.valueOf(sql.getMessage())) ? AWAY : NONE;
        };
    }

    /** The pool's own words carry no state. */
    private static boolean saysNoConnection(String message) {
        String said = message.toLowerCase(Locale.ROOT);
        return said.contains("allocating a connection") || said.contains("connection") && said.contains("closed");
    }

    /** The refusal that the caller hears; for {@link #NONE} the failure itself. */
    public RuntimeException toRefusal(RuntimeException failure) {
        if (this != NONE) {
            return new Refusal(kind, "core", code, List.of(), List.of());
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return failure;
    }
}
