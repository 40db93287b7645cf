package banyan.runtime.document;

import banyan.runtime.core.CoreContributions;
import banyan.runtime.core.CoreModule;
import banyan.runtime.text.GroupTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the writer of long texts asks for while somebody writes; it belongs to the module of files. */
@ApplicationScoped
public class DocumentUseCases implements CoreModule {

    @Inject
    GroupTexts texts;

    @Override
    public void contribute(CoreContributions to) {
        to.handle(PreviewText.class, (text, by) -> new PreviewText.Shown(texts.html(text.markdown(), by.here())));
    }
}
