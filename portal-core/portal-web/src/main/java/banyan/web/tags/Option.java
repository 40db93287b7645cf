package banyan.web.tags;

/** One thing that can be chosen: what is sent, and what is read. */
public record Option(String value, String label) {}
