package banyan.web.faces;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses of the form {@code banyan:/{plugin}/{generation}/pages/x.xhtml} for the files of plugins that run. The address
 * names its generation and looks the file up when it is opened, so that it holds no loader and no jar stays open.
 */
final class PluginFile extends URLStreamHandler {

    static final String PROTOCOL = "banyan";
    private static final Pattern FORM = Pattern.compile("/([a-z][a-z0-9-]*)/(\\d{1,18})/(pages/[A-Za-z0-9_./-]+)");

    /** Finds a file of a plugin. */
    interface Finder {
        Optional<URL> find(String owner, long generation, String path);
    }

    private final Finder finder;

    PluginFile(Finder finder) {
        this.finder = finder;
    }

    /** What a view id of a plugin names. */
    record Name(String owner, long generation, String path) {

        static Optional<Name> of(String viewId) {
            Matcher matcher = FORM.matcher(viewId);
            return matcher.matches() && !viewId.contains("..")
                    ? Optional.of(new Name(matcher.group(1), Long.parseLong(matcher.group(2)), matcher.group(3)))
                    : Optional.empty();
        }
    }

    @SuppressWarnings("deprecation") // the only constructor that takes a handler
    URL url(String viewId) throws IOException {
        return new URL(PROTOCOL, "", -1, viewId, this);
    }

    @Override
    protected URLConnection openConnection(URL url) throws IOException {
        Name name = Name.of(url.getPath()).orElseThrow(() -> new FileNotFoundException(url.toString()));
        URL file = finder.find(name.owner(), name.generation(), name.path())
                .orElseThrow(() -> new FileNotFoundException(url + " is no file of a plugin that runs"));
        return new URLConnection(url) {
            @Override
            public void connect() {
                connected = true;
            }

            @Override
            public InputStream getInputStream() throws IOException {
                URLConnection connection = file.openConnection();
                connection.setUseCaches(false);
                return connection.getInputStream();
            }
        };
    }

    @Override
    protected boolean equals(URL one, URL two) {
        return one.toExternalForm().equals(two.toExternalForm());
    }

    @Override
    protected int hashCode(URL url) {
        return url.toExternalForm().hashCode();
    }
}
