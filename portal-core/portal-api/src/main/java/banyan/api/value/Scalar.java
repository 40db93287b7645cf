package banyan.api.value;

/**
 * A domain value that is written as one plain value: in JSON, in an address, in a form.
 *
 * <p><b>How:</b> a record with one component. Its canonical constructor refuses nonsense with an
 * {@link IllegalArgumentException} whose message says what is wrong; the runner answers 400 with that message.
 *
 * @param <T> {@link java.util.UUID}, {@link String}, {@link Long} or {@link Integer}
 * @since 1.0
 */
public interface Scalar<T> {

    /** The plain value; never null. */
    T value();
}
