package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;

/** The sentences that the script may have to say, in the viewer's language, as data of one hidden element. */
@FacesComponent(ScriptWords.TYPE)
public final class ScriptWords extends Tag {
    public static final String TYPE = "banyan.ScriptWords";

    static final List<String> WORDS = List.of(
            "close",
            "cancel",
            "copied",
            "ajax.failed",
            "ajax.expired",
            "draft.saved",
            "draft.unsaved",
            "draft.found",
            "draft.restore",
            "draft.discard",
            "file.failed",
            "file.refused",
            "file.remove",
            "file.limit",
            "chips.remove",
            "field.count",
            "write.tools",
            "write.bold",
            "write.heading",
            "write.list",
            "write.numbers",
            "write.quote",
            "write.code",
            "write.link",
            "write.table",
            "write.table.head",
            "write.image",
            "write.image.name",
            "write.image.sending",
            "write.image.kind",
            "write.people",
            "write.nobody",
            "write.preview",
            "write.edit");

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        html.open("div", null)
                .at("id", "words")
                .flag("hidden", true)
                .at("data-icons", html.shell().getAssets().getIcons())
                .at("data-sign-in", html.shell().getPlaces().signIn());
        for (String word : WORDS) {
            html.at("data-" + word.replace('.', '-'), html.words().get("shell." + word));
        }
        html.close("div");
    }
}
