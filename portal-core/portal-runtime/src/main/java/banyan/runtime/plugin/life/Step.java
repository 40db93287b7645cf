package banyan.runtime.plugin.life;

/** What happens to a plugin when it changes, in this order. */
public enum Step {
    INSPECT,
    STAGE,
    MIGRATE,
    START,
    CHECK,
    SWAP,
    CLOSE
}
