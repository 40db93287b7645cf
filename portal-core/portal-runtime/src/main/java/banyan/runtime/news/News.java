package banyan.runtime.news;

import java.util.function.Consumer;

/**
 * Short words between the nodes of a portal: "the modules of group 0192… changed".
 *
 * <p>They are a signal, never the truth: whoever hears one reads the database. One may be lost when a node's line breaks;
 * after each break every listener hears the empty word, and then reads everything anew.
 */
public interface News {

    /**
     * Tells every node, this one too, once the running transaction is committed. For rare acts of administration: it
     * takes a lock on the whole database at commit.
     *
     * @param topic such as {@code permissions}: small letters and hyphens
     * @param body at most 7 000 bytes
     */
    void tell(String topic, String body);

    /** Hears every word on a topic, on a thread of the news; be quick. An empty word means that words may be missing. */
    void listen(String topic, Consumer<String> listener);
}
