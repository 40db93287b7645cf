package banyan.qa.page;

import banyan.api.file.FileRef;
import banyan.api.page.PageContext;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Violation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The Word document that somebody brings into a form: read once, then taken out again, so that it is not attached by mistake. */
public final class WordFile {

    private static final String FIELD = "word";

    private final PageContext core;
    private List<String> sent = List.of();
    private List<String> leftOut = List.of();
    private boolean taken;

    WordFile(PageContext core) {
        this.core = core;
    }

    /** What the reader makes of the document; empty when none was sent. What is wrong with it stands beside its field. */
    <T> Optional<T> read(Function<FileRef, T> reader) {
        taken = false;
        if (sent.isEmpty()) {
            throw beside(
                    "qa.refusal.ChooseFirst",
                    new Refusal(Refusal.Kind.INVALID, "qa", "ChooseFirst", List.of(), List.of()));
        }
        try {
            return Optional.of(reader.apply(new FileRef(UUID.fromString(sent.get(sent.size() - 1)))));
        } catch (IllegalArgumentException e) {
            throw beside(
                    "qa.refusal.ChooseFirst",
                    new Refusal(Refusal.Kind.INVALID, "qa", "ChooseFirst", List.of(), List.of()));
        } catch (Refusal refused) {
            throw beside(refused.module() + ".refusal." + refused.code(), refused);
        }
    }

    private Refusal beside(String key, Refusal refused) {
        String why = core.say(key, refused.values().toArray());
        return new Refusal(
                refused.kind(),
                refused.module(),
                refused.code(),
                refused.values(),
                List.of(new Violation(FIELD, refused.code(), why)));
    }

    void took(List<String> without) {
        sent = List.of();
        leftOut = List.copyOf(without);
        taken = true;
    }

    /** One text after the other. */
    static String after(String typed, String read) {
        return typed.isBlank() || read.isBlank() ? typed + read : typed.stripTrailing() + "\n\n" + read;
    }

    public List<String> getSent() {
        return sent;
    }

    public void setSent(List<String> ids) {
        sent = List.copyOf(ids);
    }

    public List<String> getLeftOut() {
        return leftOut;
    }

    public boolean isTaken() {
        return taken;
    }
}
