package banyan.testkit.bench;

import banyan.api.file.FileInfo;
import banyan.api.file.FileRef;
import banyan.api.file.Files;
import banyan.api.group.GroupRef;
import banyan.api.people.Viewer;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Uploads and what they hang on. */
public final class BenchFiles implements Files {

    private final Map<String, List<FileRef>> attached = new ConcurrentHashMap<>();
    private final Map<FileRef, byte[]> uploads = new ConcurrentHashMap<>();

    Map<FileRef, byte[]> uploads() {
        return uploads;
    }

    FileRef upload(byte[] content) {
        FileRef ref = new FileRef(UUID.randomUUID());
        uploads.put(ref, content);
        return ref;
    }

    Map<String, List<FileRef>> attached() {
        return attached;
    }

    private List<FileRef> files(String subject) {
        return attached.computeIfAbsent(subject, k -> new CopyOnWriteArrayList<>());
    }

    @Override
    public void attach(Collection<FileRef> files, Viewer by, String requires, String subject) {
        attached.computeIfAbsent(subject, k -> new CopyOnWriteArrayList<>()).addAll(files);
    }

    @Override
    public Map<String, List<FileInfo>> of(Viewer by, Collection<String> subjects) {
        Map<String, List<FileInfo>> found = new LinkedHashMap<>();
        subjects.stream()
                .filter(attached::containsKey)
                .forEach(subject -> found.put(
                        subject,
                        files(subject).stream()
                                .map(file -> new FileInfo(file, "a.docx", "", 1, "/files/" + file.value()))
                                .toList()));
        return found;
    }

    @Override
    public void remove(FileRef file, String subject) {
        files(subject).remove(file);
    }

    @Override
    public void move(GroupRef from, String subject, GroupRef to, String newSubject) {
        List<FileRef> taken = List.copyOf(files(subject)); // here files hang on subjects alone
        attached.remove(subject);
        files(newSubject).addAll(taken);
    }

    @Override
    public InputStream open(FileRef file) {
        return new ByteArrayInputStream(uploads.getOrDefault(file, new byte[0]));
    }
}
