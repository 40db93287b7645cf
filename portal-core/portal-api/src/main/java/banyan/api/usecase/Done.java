package banyan.api.usecase;

/** The answer of a command that has nothing to tell; over HTTP it is 204 without a body. */
public enum Done {
    DONE
}
