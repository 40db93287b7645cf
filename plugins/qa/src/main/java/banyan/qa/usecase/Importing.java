package banyan.qa.usecase;

import banyan.api.file.Documents;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.qa.model.WordText;

/** Reads Word documents into the fields of a form. */
public final class Importing {

    private final Documents documents;

    public Importing(PluginContext core) {
        this.documents = core.documents();
    }

    public ReadQuestionDocument.Fields question(ReadQuestionDocument c, Viewer by) {
        Documents.Read read = documents.read(c.file(), by);
        WordText.OfQuestion parts = WordText.question(read.markdown());
        return new ReadQuestionDocument.Fields(
                parts.title(), parts.scene(), parts.details(), parts.request(), read.leftOut());
    }

    public ReadAnswerDocument.Fields answer(ReadAnswerDocument c, Viewer by) {
        Documents.Read read = documents.read(c.file(), by);
        WordText.OfAnswer parts = WordText.answer(read.markdown());
        return new ReadAnswerDocument.Fields(parts.method(), parts.reasoning(), read.leftOut());
    }
}
