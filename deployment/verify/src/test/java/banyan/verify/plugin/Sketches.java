package banyan.verify.plugin;

/** Small plugins, each with one way to behave. */
final class Sketches {

    private Sketches() {}

    /** A module with one query that answers {@code word}; {@code more} stands in its table of contents. */
    static PluginSource answering(String id, String version, String word, String more) {
        String name = Character.toUpperCase(id.charAt(0)) + id.substring(1);
        String base = "banyan." + id;
        String folder = "banyan/" + id + "/";
        return new PluginSource(id, version, base + "." + name + "Plugin")
                .java(
                        folder + name + "Plugin.java",
                        """
                        package %1$s;
                        import banyan.api.plugin.*;
                        import banyan.api.usecase.*;
                        import java.util.Set;
                        public final class %2$sPlugin extends PortalPlugin {
                            enum Right implements Permission {
                                READ;
                                public String key() { return "%3$s.read"; }
                                public Set<Role> byDefault() { return Set.of(Role.LEAD, Role.MEMBER); }
                            }
                            @Override public void contribute(Contributions to, PluginContext core) {
                                to.module("%3$s").permissions(Right.values()).icon("puzzle").onByDefault();
                                to.handle(Say.class, (say, by) -> new Say.Word("%4$s"));
                                %5$s
                            }
                        }
                        """
                                .formatted(base, name, id, word, more))
                .java(
                        folder + "Say.java",
                        """
                        package %1$s;
                        import banyan.api.usecase.*;
                        @Requires("%2$s.read") @Get("word")
                        public record Say() implements Query<Say.Word> { public record Word(String word) {} }
                        """
                                .formatted(base, id))
                .says(id + ".module.name", "The module " + id, "模块 " + id)
                .says(id + ".module.about", "Says a word.", "说一个词。")
                .says(id + ".permission.read", "Hear the word", "听这个词");
    }

    static PluginSource answering(String id, String version, String word) {
        return answering(id, version, word, "");
    }

    static PluginSource failingHealthCheck(String id, String version) {
        return answering(
                id,
                version,
                "never heard",
                "to.healthCheck(() -> { throw new IllegalStateException(\"the fixture is not well\"); });");
    }

    static PluginSource failingAtStart(String id, String version) {
        return answering(
                id,
                version,
                "never heard",
                "if (true) throw new IllegalStateException(\"the fixture does not start\");");
    }

    static PluginSource failingMigration(String id, String version) {
        return answering(id, version, "never heard")
                .resource(
                        "db/migration/V900__divides_by_zero.sql", "-- The fixture's migration fails.\nselect 1 / 0;\n");
    }

    /** Its thread keeps the class loader for a while, as a careless plugin would for ever. */
    static PluginSource leaking(String id, String version, int seconds) {
        return answering(
                id,
                version,
                "leaks",
                """
                Thread careless = new Thread(() -> {
                    long end = System.nanoTime() + %d_000_000_000L;
                    while (System.nanoTime() < end) { java.util.concurrent.locks.LockSupport.parkNanos(100_000_000L); }
                });
                careless.setDaemon(true);
                careless.start();"""
                        .formatted(seconds));
    }
}
