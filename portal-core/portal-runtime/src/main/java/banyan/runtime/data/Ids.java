package banyan.runtime.data;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Makes keys: UUIDs of version 7, which sort by time, so that new rows go to the end of their index. */
@ApplicationScoped
public class Ids {

    private final NoArgGenerator generator = Generators.timeBasedEpochRandomGenerator();

    public UUID next() {
        return generator.generate();
    }
}
