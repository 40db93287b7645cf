package banyan.runtime.file;

import banyan.api.file.FileInfo;
import banyan.api.file.FileRef;
import banyan.api.file.Files;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.usecase.Refusal;
import banyan.api.value.Handle;
import banyan.runtime.data.Ids;
import banyan.runtime.data.Sql;
import banyan.runtime.data.Transactions;
import banyan.runtime.usecase.Upload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The one place where files are kept: in the database, in chunks of 256 kB. */
@ApplicationScoped
public class FileStore implements Files {

    public static final int CHUNK = 256 * 1024;
    private static final Duration UNATTACHED = Duration.ofDays(1);

    @Inject
    Sql sql;

    @Inject
    Transactions transactions;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** What the door to a file must know. */
    public record Kept(FileInfo info, Handle group, PersonRef uploader, String sha256, Optional<String> requires) {}

    /** Keeps a file that belongs to its uploader only, until it is attached. */
    public FileInfo keep(String name, String type, Upload upload, GroupRef group, PersonRef by) {
        UUID id = ids.next();
        sql.update(
                "insert into core.file (id, grp, uploaded_by, uploaded_at, name, type, bytes, sha256)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                group.value(),
                by.value(),
                clock.instant(),
                name,
                type,
                upload.bytes(),
                upload.sha256());
        try (InputStream in = java.nio.file.Files.newInputStream(upload.file())) {
            int no = 0;
            for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
                sql.update("insert into core.file_chunk (file, no, bytes) values (?, ?, ?)", id, no++, chunk);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return info(id, name, type, upload.bytes());
    }

    /** How many files of this person wait to be attached. */
    public int waiting(PersonRef person) {
        return sql.one(
                        "select count(*) from core.file where uploaded_by = ? and subject is null",
                        row -> row.getInt(1),
                        person.value())
                .orElse(0);
    }

    private static FileInfo info(UUID id, String name, String type, long bytes) {
        String address = "/files/" + id + "/"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return new FileInfo(new FileRef(id), name, type, bytes, address);
    }

    private static FileInfo info(ResultSet row) throws SQLException {
        return info(
                row.getObject("id", UUID.class), row.getString("name"), row.getString("type"), row.getLong("bytes"));
    }

    @Override
    public void attach(Collection<FileRef> files, Viewer by, String requires, String subject) {
        if (files.isEmpty()) {
            return;
        }
        int place = sql.one(
                        "select coalesce(max(place) + 1, 0) from core.file where grp = ? and subject = ?",
                        row -> row.getInt(1),
                        by.groupRef().value(),
                        subject)
                .orElse(0);
        for (FileRef file : files) {
            int changed = sql.update(
                    "update core.file set requires = ?, subject = ?, place = ?"
                            + " where id = ? and grp = ? and uploaded_by = ? and subject is null",
                    requires,
                    subject,
                    place++,
                    file.value(),
                    by.groupRef().value(),
                    by.self().value());
            if (changed == 0 && !isAttached(file, by.groupRef(), subject)) {
                throw Refusal.rule("files", "NotYoursToAttach", file.value());
            }
        }
    }

    /** A form that is sent again names files that hang there already. */
    private boolean isAttached(FileRef file, GroupRef group, String subject) {
        return sql.one(
                        "select 1 from core.file where id = ? and grp = ? and subject = ?",
                        row -> true,
                        file.value(),
                        group.value(),
                        subject)
                .isPresent();
    }

    @Override
    public Map<String, List<FileInfo>> of(Viewer by, Collection<String> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        record Hanging(String subject, FileInfo info) {}
        List<Hanging> all = transactions.in(() -> sql.list(
                "select id, name, type, bytes, subject from core.file where grp = ? and subject = any (?)"
                        + " order by subject, place, id",
                row -> new Hanging(row.getString("subject"), info(row)),
                by.groupRef().value(),
                subjects.toArray(String[]::new)));
        Map<String, List<FileInfo>> bySubject = new LinkedHashMap<>();
        all.forEach(file -> bySubject
                .computeIfAbsent(file.subject(), s -> new java.util.ArrayList<>())
                .add(file.info()));
        return bySubject;
    }

    @Override
    public void remove(FileRef file, String subject) {
        sql.update("delete from core.file where id = ? and subject = ?", file.value(), subject);
    }

    @Override
    public void move(GroupRef from, String subject, GroupRef to, String newSubject) {
        sql.update(
                "update core.file set grp = ?, subject = ? where grp = ? and subject = ?",
                to.value(),
                newSubject,
                from.value(),
                subject);
    }

    @Override
    public InputStream open(FileRef file) {
        Kept kept = find(file).orElseThrow(() -> Refusal.notFound("files", "file", file.value()));
        return new ChunkStream(no -> chunk(file, no), 0, kept.info().bytes());
    }

    /** A file with what its door must know. */
    public Optional<Kept> find(FileRef file) {
        return transactions.in(() -> sql.one(
                "select f.id, f.name, f.type, f.bytes, g.handle, f.uploaded_by, f.sha256, f.requires"
                        + " from core.file f join core.grp g on g.id = f.grp where f.id = ?",
                row -> new Kept(
                        info(row),
                        new Handle(row.getString("handle")),
                        new PersonRef(row.getObject("uploaded_by", UUID.class)),
                        row.getString("sha256"),
                        Optional.ofNullable(row.getString("requires"))),
                file.value()));
    }

    /** The bytes from {@code first} on, {@code count} of them; each chunk is read when it is needed. */
    public InputStream read(FileRef file, long first, long count) {
        return new ChunkStream(no -> chunk(file, no), first, count);
    }

    private byte[] chunk(FileRef file, int no) {
        return transactions
                .in(() -> sql.one(
                        "select bytes from core.file_chunk where file = ? and no = ?",
                        row -> row.getBytes(1),
                        file.value(),
                        no))
                .orElseThrow(() -> new IllegalStateException("Chunk " + no + " of file " + file.value() + " is gone"));
    }

    int removeForgotten() {
        return sql.update(
                "delete from core.file where subject is null and uploaded_at < ?",
                clock.instant().minus(UNATTACHED));
    }

    List<Map<String, Object>> export(PersonRef person) {
        return sql.list(
                "select name, type, bytes, uploaded_at from core.file where uploaded_by = ? order by id",
                row -> Map.of(
                        "name", row.getString("name"),
                        "type", row.getString("type"),
                        "bytes", row.getLong("bytes"),
                        "uploaded", row.getTimestamp("uploaded_at").toInstant().toString()),
                person.value());
    }

    void erase(PersonRef person) {
        sql.update("delete from core.file where uploaded_by = ? and subject is null", person.value());
    }
}
