package banyan.runtime.data;

/** This process among those that serve the portal. */
public final class Node {

    private Node() {}

    /** Its name: the same after a restart on the same machine and port. */
    public static String name() {
        return System.getProperty("banyan.node", "node-" + System.getProperty("banyan.port", "8080"));
    }
}
