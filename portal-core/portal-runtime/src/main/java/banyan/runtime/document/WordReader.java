package banyan.runtime.document;

import banyan.api.file.FileInfo;
import banyan.api.file.FileRef;
import banyan.api.usecase.Refusal;
import banyan.runtime.text.Markdown;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zwobble.mammoth.DocumentConverter;

/** From a Word file to Markdown: looked through first, then read; no database is needed. */
public final class WordReader {

    /** Where the pictures of a document go. */
    @FunctionalInterface
    public interface Keeper {
        FileInfo keep(String name, String type, Path picture, String sha256) throws IOException;
    }

    /** What was read, and how much could not become Markdown. */
    public record Text(
            Optional<String> title,
            String markdown,
            List<FileRef> pictures,
            int unknownPictures,
            int formulas,
            int drawings) {}

    private static final int LONGEST = 500_000;

    private static final Pattern HEADING = Pattern.compile("^#{1,6} (.+)$", Pattern.MULTILINE);

    /** Word's own title is a heading too; a style map that the document brings itself is not asked. */
    private static final String STYLES =
            """
            p[style-name='Title'] => h1:fresh
            p[style-name='Subtitle'] => p:fresh
            p[style-name='Quote'] => blockquote:fresh
            p[style-name='Intense Quote'] => blockquote:fresh
            """;

    private WordReader() {}

    /**
     * @throws Refusal one of {@link WordRefusal}
     */
    public static Text read(Path file, Keeper keeper) throws IOException {
        WordCheck.Found found = WordCheck.check(file);
        Pictures pictures = new Pictures(keeper);
        String markdown = HtmlToMarkdown.of(html(file, pictures));
        if (markdown.length() > LONGEST) {
            throw WordRefusal.WordTextIsTooLong.refuse(LONGEST);
        }
        return new Text(
                title(markdown), markdown, pictures.kept(), pictures.unknown(), found.formulas(), found.drawings());
    }

    private static String html(Path file, Pictures pictures) throws IOException {
        try {
            return new DocumentConverter()
                    .disableEmbeddedStyleMap()
                    .addStyleMap(STYLES)
                    .imageConverter(pictures::keep)
                    .convertToHtml(file.toFile())
                    .getValue();
        } catch (RuntimeException | StackOverflowError broken) {
            throw refusalIn(broken).orElseGet(() -> WordRefusal.WordIsBroken.refuse());
        }
    }

    private static Optional<Refusal> refusalIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> title(String markdown) {
        Matcher heading = HEADING.matcher(markdown);
        return heading.find() ? Optional.of(Markdown.plain(heading.group(1))) : Optional.empty();
    }
}
