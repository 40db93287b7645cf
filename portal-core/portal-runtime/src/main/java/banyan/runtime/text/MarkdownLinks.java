package banyan.runtime.text;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Makes pictures from elsewhere into links, and named members into links to their cards. */
final class MarkdownLinks extends AbstractVisitor {

    /** A picture that was uploaded here. */
    static final Pattern OWN_FILE =
            Pattern.compile("/files/[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(?:/[^\\s\"'<>\\\\]*)?");

    private final Function<String, @Nullable String> mentioned;

    MarkdownLinks(Function<String, @Nullable String> mentioned) {
        this.mentioned = mentioned;
    }

    @Override
    public void visit(Image image) {
        if (OWN_FILE.matcher(image.getDestination()).matches()) {
            return;
        }
        Link link = new Link(image.getDestination(), image.getTitle());
        if (image.getFirstChild() == null) {
            link.appendChild(new Text(image.getDestination()));
        }
        move(image, link);
        image.insertAfter(link);
        image.unlink();
    }

    private static void move(Node from, Node to) {
        for (Node child = from.getFirstChild(); child != null; child = from.getFirstChild()) {
            to.appendChild(child);
        }
    }

    @Override
    public void visit(Link link) {
        // Who is named inside a link stays words of that link.
    }

    @Override
    public void visit(Text text) {
        Matcher mention = Mentions.PATTERN.matcher(text.getLiteral());
        int done = 0;
        Node last = text;
        while (mention.find()) {
            for (String login : Mentions.candidates(mention.group(1))) {
                String address = mentioned.apply(login);
                if (address == null) {
                    continue;
                }
                String before = text.getLiteral().substring(done, mention.start());
                done = mention.start() + 1 + login.length();
                Link link = new Link(address, null);
                link.appendChild(new Text("@" + login));
                last = after(after(last, new Text(before)), link);
                break;
            }
        }
        if (done > 0) {
            after(last, new Text(text.getLiteral().substring(done)));
            text.unlink();
        }
    }

    private static Node after(Node place, Node added) {
        place.insertAfter(added);
        return added;
    }
}
