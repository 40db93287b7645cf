package banyan.runtime.text;

import java.util.List;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Long texts that people wrote. What comes out as HTML has passed a list of what is allowed, whatever went in: no script,
 * no style, pictures only from this portal's files, links only to http, https, mailto and this portal.
 */
public final class Markdown {

    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());

    /** Nobody nests a hundred quotes; who does wants the server to run out of stack. */
    private static final int DEEPEST = 100;

    private static final Parser PARSER = Parser.builder()
            .extensions(TABLES)
            .includeSourceSpans(IncludeSourceSpans.NONE)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (tag.equals("img")) {
                    attributes.put("loading", "lazy");
                } else if (tag.equals("table")) {
                    attributes.put("tabindex", "0"); // a wide one scrolls by itself, also with the keyboard
                }
            })
            .build();

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre")
            .allowElements("code", "strong", "em", "a", "img", "table", "thead", "tbody", "tr", "th", "td")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("src")
            .matching(MarkdownLinks.OWN_FILE)
            .onElements("img")
            .allowAttributes("alt", "loading")
            .onElements("img")
            .allowAttributes("tabindex")
            .matching(true, "0")
            .onElements("table")
            .allowAttributes("align")
            .matching(true, "left", "center", "right")
            .onElements("th", "td")
            .allowAttributes("start")
            .matching(java.util.regex.Pattern.compile("[0-9]{1,6}"))
            .onElements("ol")
            .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
            .toFactory();

    private static final Rendered NAMING_NOBODY = new Rendered(2_000_000);

    private Markdown() {}

    /** Nobody who is named in it is linked. */
    public static String html(String markdown) {
        return NAMING_NOBODY.of(markdown, text -> html(text, login -> null));
    }

    /**
     * @param mentioned the address of the card of whom a login names, or null
     */
    public static String html(String markdown, Function<String, @org.jspecify.annotations.Nullable String> mentioned) {
        Node document = PARSER.parse(markdown);
        document.accept(new MarkdownLinks(mentioned));
        return POLICY.sanitize(RENDERER.render(document));
    }

    /** The words without their marks; paragraphs are parted by one space. */
    public static String plain(String markdown) {
        PlainWords words = new PlainWords();
        PARSER.parse(markdown).accept(words);
        return words.text();
    }
}
