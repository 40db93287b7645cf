package banyan.api.file;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import java.util.List;
import java.util.Optional;

/**
 * Documents that people bring, read as the Markdown that the portal keeps; and what a Markdown text names.
 *
 * <p><b>How:</b> upload the file, {@link #read} it, show the text for a look before it is published, then attach
 * {@link #filesIn} the text that was published to its subject.
 * <p><b>What the person sees:</b> headings, bold, italics, lists, tables, links and pictures as they were; what could not be
 * kept is named.
 *
 * @since 1.1
 */
public interface Documents {

    /**
     * A document as it was read.
     *
     * @param title its title or first heading
     * @param markdown with pictures as {@code ![words](/files/…)}
     * @param pictures uploaded by the reader and not yet attached, in the order of the text
     * @param leftOut sentences in the reader's language about what could not be kept
     */
    record Read(Optional<String> title, String markdown, List<FileRef> pictures, List<String> leftOut) {}

    /**
     * Reads a Word document that this person uploaded. The file itself stays as it was.
     *
     * @throws banyan.api.usecase.Refusal when it is not the person's, no Word document, or one that is not safe to open: each
     *     reason has its own code
     */
    Read read(FileRef word, Viewer by);

    /** The files of this portal that the text shows or links to, each once, in the order of the text. */
    List<FileRef> filesIn(String markdown);

    /** The members of this group whom the text names with {@code @login}, each once; one query. */
    List<PersonRef> mentionedIn(String markdown, GroupRef group);
}
