package banyan.verify.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the pages that somebody can reach by links: one of each shape. */
final class Crawl {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern NO_PAGE =
            Pattern.compile("^/(files|theme|plugin-static|static|jakarta\\.faces|api|metrics"
                    + "|health|sign-out|login)(/|$).*|.*\\.(ics|csv|zip|json|pdf)$");
    private static final int LIMIT = 80;

    private Crawl() {}

    /** From the first page on, breadth first; the values are addresses. */
    static Map<String, String> from(Page page, String address, List<String> starts) {
        Map<String, String> shapes = new LinkedHashMap<>();
        Deque<String> waiting = new ArrayDeque<>(starts);
        while (!waiting.isEmpty() && shapes.size() < LIMIT) {
            String path = waiting.poll();
            if (NO_PAGE.matcher(path).matches() || shapes.containsKey(shape(path))) {
                continue;
            }
            shapes.put(shape(path), path);
            page.navigate(address + path);
            for (Object href : links(page)) {
                waiting.add((String) href);
            }
        }
        return shapes;
    }

    private static List<?> links(Page page) {
        return (List<?>) page.evaluate("() => [...document.querySelectorAll('a[href]')].map(a => new URL(a.href))"
                + ".filter(u => u.origin === location.origin).map(u => u.pathname + u.search)");
    }

    /** Ids, handles of groups and values of queries do not make another page. */
    private static String shape(String path) {
        String plain = ID.matcher(path).replaceAll("{id}").replaceFirst("^/g/[^/?]+", "/g/{group}");
        int query = plain.indexOf('?');
        return query < 0 ? plain : plain.substring(0, query) + "?" + names(plain.substring(query + 1));
    }

    private static String names(String query) {
        return Pattern.compile("&")
                .splitAsStream(query)
                .map(pair -> pair.replaceFirst("=.*", ""))
                .sorted()
                .reduce("", (a, b) -> a + b + "&");
    }
}
