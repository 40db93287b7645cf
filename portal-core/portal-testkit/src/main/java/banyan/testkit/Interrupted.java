package banyan.testkit;

/** Keeps the interrupt and ends the test. */
final class Interrupted {

    private Interrupted() {}

    static IllegalStateException rethrow(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }
}
