package banyan.api.file;

import banyan.api.group.GroupRef;
import banyan.api.people.Viewer;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Files that people uploaded, kept with the data of the portal.
 *
 * <p>A file is uploaded first and belongs to its uploader only; attaching it makes it visible with its subject. What is
 * not attached within a day is removed.
 *
 * @since 1.0
 */
public interface Files {

    /**
     * Attaches uploaded files to a subject of the running use case.
     *
     * @param requires the permission that a viewer needs in the group to open them, such as {@code qa.read}
     * @param subject what they hang on, such as {@code question:0192…}
     * @throws banyan.api.usecase.Refusal when a file is unknown, not the viewer's own or attached elsewhere
     */
    void attach(Collection<FileRef> files, Viewer by, String requires, String subject);

    /** The files of these subjects, in the order in which they were attached; subjects without files are left out. */
    Map<String, List<FileInfo>> of(Viewer by, Collection<String> subjects);

    /** Takes a file from its subject and removes it. */
    void remove(FileRef file, String subject);

    /**
     * Takes the files of a subject along to another one, perhaps in another group; from then on the permission counts there.
     *
     * @since 1.1
     */
    void move(GroupRef from, String subject, GroupRef to, String newSubject);

    /** Opens a file for the program itself; the caller closes the stream within the transaction. */
    InputStream open(FileRef file);
}
