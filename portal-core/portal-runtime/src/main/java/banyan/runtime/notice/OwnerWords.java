package banyan.runtime.notice;

import banyan.runtime.text.Words;
import java.util.Optional;

/** The sentences of owners that run now. The page engine implements it. */
public interface OwnerWords {

    /** Empty when no such plugin runs. */
    Optional<Words> of(String owner);
}
