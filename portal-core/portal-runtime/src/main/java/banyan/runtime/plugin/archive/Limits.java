package banyan.runtime.plugin.archive;

/** How large a plugin's archive may be; far above any honest one. */
final class Limits {

    static final long ARCHIVE_BYTES = 64L << 20;
    static final long UNPACKED_BYTES = 256L << 20;
    static final int ENTRIES = 10_000;
    static final int NAME_LENGTH = 400;

    /** Text packs ten to one, at times fifty; only bombs pack more, beyond the first megabyte. */
    static final int RATIO = 100;

    static final long FREE_OF_RATIO = 1L << 20;

    private Limits() {}
}
