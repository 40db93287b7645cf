package banyan.qa.usecase;

import banyan.api.file.FileRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Unaudited;
import java.util.List;

/**
 * Reads an uploaded Word document as a question that is still to be published. Nothing is published and nothing is kept but its
 * pictures, which wait with its reader as uploads do.
 */
@Requires("qa.ask")
@Unaudited
@Post("documents/question")
public record ReadQuestionDocument(FileRef file) implements Command<ReadQuestionDocument.Fields> {

    /**
     * What goes into the form; a text may be longer than its field and is then refused there, whole.
     *
     * @param leftOut sentences about what could not be kept
     */
    public record Fields(String title, String scene, String details, String request, List<String> leftOut) {

        public Fields {
            leftOut = List.copyOf(leftOut);
        }
    }
}
