package banyan.qa.page;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.qa.usecase.FlagView;
import banyan.qa.usecase.OpenFlags;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What members flagged and nobody has decided yet. */
public final class FlagsPage implements Page {

    /** A flag as one row. */
    public record Row(String title, String reason, String by, Instant at, String href) {}

    private final PageContext core;
    private List<FlagView> flags = List.of();

    public FlagsPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        flags = core.run(new OpenFlags());
    }

    public List<Row> getRows() {
        return flags.stream()
                .map(flag -> new Row(
                        flag.title(),
                        flag.reason(),
                        flag.by().name(),
                        flag.at(),
                        core.at("order", Map.of("question", flag.question().toString()))))
                .toList();
    }
}
