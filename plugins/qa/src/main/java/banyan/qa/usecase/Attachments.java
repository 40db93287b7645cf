package banyan.qa.usecase;

import banyan.api.file.Documents;
import banyan.api.file.FileInfo;
import banyan.api.file.FileRef;
import banyan.api.file.Files;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The files of a question or an answer. Whoever may read questions may open them. */
final class Attachments {

    private static final String READERS = "qa.read";

    private final Files files;
    private final Documents documents;

    Attachments(PluginContext core) {
        this.files = core.files();
        this.documents = core.documents();
    }

    /** What was chosen, and the pictures that the texts show: they belong to the same subject and stay as long as it. */
    List<FileRef> with(List<FileRef> chosen, String... texts) {
        Set<FileRef> all = new LinkedHashSet<>(chosen);
        for (String text : texts) {
            all.addAll(documents.filesIn(text));
        }
        return List.copyOf(all);
    }

    void attach(List<FileRef> added, Viewer by, String subject) {
        if (!added.isEmpty()) {
            files.attach(new LinkedHashSet<>(added), by, READERS, subject);
        }
    }

    /** Makes {@code wanted} all that hangs on the subject. */
    void become(List<FileRef> wanted, Viewer by, String subject) {
        List<FileRef> there = of(by, subject).stream().map(FileInfo::ref).toList();
        Set<FileRef> added = new LinkedHashSet<>(wanted);
        there.forEach(added::remove);
        there.stream().filter(file -> !wanted.contains(file)).forEach(file -> files.remove(file, subject));
        attach(List.copyOf(added), by, subject);
    }

    void removeAll(Viewer by, String subject) {
        of(by, subject).forEach(file -> files.remove(file.ref(), subject));
    }

    List<FileInfo> of(Viewer by, String subject) {
        return files.of(by, List.of(subject)).getOrDefault(subject, List.of());
    }
}
