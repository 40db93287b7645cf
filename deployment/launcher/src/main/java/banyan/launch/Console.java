package banyan.launch;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** What the person at the terminal sees. Payara later redirects System.out, so the streams are taken at the start. */
public final class Console {

    private final PrintWriter out;
    private final PrintWriter err;

    public Console(PrintStream out, PrintStream err) {
        this.out = new PrintWriter(out, true, StandardCharsets.UTF_8);
        this.err = new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    public void say(String line) {
        out.println(line);
    }

    public void warn(String line) {
        err.println(line);
    }

    /** Tells why a command failed and answers its exit code. */
    public int report(Exception failure) {
        if (failure instanceof Refused refused) {
            warn(refused.bothLanguages());
            return 1;
        }
        warn(Messages.both("failed.unexpected", failure.toString()));
        failure.printStackTrace(err);
        return 2;
    }

    PrintWriter outWriter() {
        return out;
    }

    PrintWriter errWriter() {
        return err;
    }
}
