package banyan.web.page;

import jakarta.servlet.ServletContext;
import org.primefaces.context.PrimeApplicationContext;

/** What PrimeFaces looked up about the classes of a plugin. */
final class Leftovers {

    private Leftovers() {}

    /** PrimeFaces keeps its context in the application map, under a key of its own, once the first page was drawn. */
    static void flush(ServletContext application) {
        if (application.getAttribute(PrimeApplicationContext.INSTANCE_KEY) instanceof PrimeApplicationContext primeFaces) {
            primeFaces.getPropertyDescriptorResolver().flush();
        }
    }
}
