package banyan.runtime.document;

import banyan.api.usecase.Refusal;
import banyan.api.usecase.Refusal.Kind;
import java.util.List;

/** Every way in which a Word document is refused; the name is the code, its sentence stands under {@code files.refusal.<name>}. */
enum WordRefusal {
    /** Something else, whatever its name says. */
    NotAWordDocument,
    /** The format before 2007. */
    WordIsOfOldFormat,
    /** It opens with a password only. */
    WordIsEncrypted,
    /** It carries a program. */
    WordHasMacros,
    /** It declares entities or a document type, which Word itself never writes. */
    WordDeclaresEntities,
    /** It wants something to be fetched from elsewhere. */
    WordReachesOut,
    WordIsTooLarge,
    /** It unpacks into far more than a document needs. */
    WordUnpacksTooLarge,
    WordHasTooManyParts,
    /** A picture with more points than a browser should have to paint. */
    WordPictureIsTooLarge,
    WordHasTooManyPictures,
    /** Parts are missing, cut off or nested beyond reason. */
    WordIsBroken,
    WordTextIsTooLong;

    Refusal refuse(Object... values) {
        return new Refusal(Kind.INVALID, "files", name(), List.of(values), List.of());
    }
}
