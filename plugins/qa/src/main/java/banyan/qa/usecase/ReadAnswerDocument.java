package banyan.qa.usecase;

import banyan.api.file.FileRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Unaudited;
import java.util.List;

/** Reads an uploaded Word document as an answer that is still to be published. */
@Requires("qa.answer")
@Unaudited
@Post("documents/answer")
public record ReadAnswerDocument(FileRef file) implements Command<ReadAnswerDocument.Fields> {

    /** What goes into the form, and what could not be kept. */
    public record Fields(String method, String reasoning, List<String> leftOut) {

        public Fields {
            leftOut = List.copyOf(leftOut);
        }
    }
}
