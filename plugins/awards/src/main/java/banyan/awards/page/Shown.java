package banyan.awards.page;

import banyan.api.file.FileInfo;
import banyan.api.page.PageContext;
import banyan.awards.model.Doubt;
import banyan.awards.usecase.WorkView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A work as pages show it. */
public final class Shown {

    /** What a reviewer said. */
    public record Said(String marks, String score, String commentHtml, String doubt) {}

    private final WorkView work;
    private final PageContext core;

    Shown(WorkView work, PageContext core) {
        this.work = work;
        this.core = core;
    }

    public String getTitle() {
        return Words.title(core, work.kind(), work.title());
    }

    public String getAuthor() {
        return work.author().map(card -> card.name()).orElse(core.say("awards.word.blind"));
    }

    public String getHtml() {
        return work.html();
    }

    /** Where what was contributed can be seen; null for a work that stands here. */
    public @Nullable String getEvidence() {
        return work.evidence().isEmpty() ? null : work.evidence();
    }

    public String getFacts() {
        return core.say("awards.work.facts", work.facts());
    }

    public Instant getAt() {
        return work.at();
    }

    public List<FileInfo> getFiles() {
        return work.files();
    }

    public String getIn() {
        return work.in().name();
    }

    public String getInHref() {
        return work.in().address();
    }

    public boolean isBlind() {
        return work.in().blind();
    }

    public List<Said> getReviews() {
        List<Said> said = new ArrayList<>();
        for (WorkView.Said one : work.reviews()) {
            List<String> marks = new ArrayList<>();
            for (int i = 0; i < one.marks().size(); i++) {
                marks.add(Words.criterion(core, work.rubric().get(i).name()) + " "
                        + one.marks().get(i));
            }
            said.add(new Said(
                    String.join(" · ", marks),
                    Words.score(one.score()),
                    one.commentHtml(),
                    one.doubt() == Doubt.NONE ? "" : core.say("awards.doubt." + Words.lower(one.doubt()))));
        }
        return said;
    }
}
