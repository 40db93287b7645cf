package banyan.api.page;

import banyan.api.file.FileInfo;
import banyan.api.file.FileRef;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The files of a form: those that were there, of which some are kept, and those that were just sent. A page holds one, binds
 * {@code kept} to check boxes and {@code sent} to {@code <b:files>}. What is no file is refused as {@code UnknownFile}.
 *
 * @since 1.1
 */
public final class Attached {

    private final String module;

    private final Map<String, String> before = new LinkedHashMap<>();
    private List<String> kept = List.of();
    private List<String> sent = List.of();

    public Attached(String module) {
        this.module = module;
    }

    /** What the subject has so far. */
    public void take(List<FileInfo> files) {
        files.forEach(file -> before.put(file.ref().value().toString(), file.name()));
        kept = List.copyOf(before.keySet());
    }

    /** All that the subject shall have afterwards, in order. */
    public List<FileRef> wanted() {
        List<FileRef> wanted = new ArrayList<>();
        Stream.concat(kept.stream().filter(before::containsKey), sent.stream())
                .distinct()
                .forEach(id -> wanted.add(ref(id)));
        return wanted;
    }

    private FileRef ref(String id) {
        try {
            return new FileRef(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new Refusal(Refusal.Kind.INVALID, module, "UnknownFile", List.of(id), List.<Violation>of());
        }
    }

    public Map<String, String> getBefore() {
        return before;
    }

    public List<String> getKept() {
        return kept;
    }

    public void setKept(List<String> ids) {
        kept = List.copyOf(ids);
    }

    public List<String> getSent() {
        return sent;
    }

    public void setSent(List<String> ids) {
        sent = List.copyOf(ids);
    }
}
