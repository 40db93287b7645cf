package banyan.runtime.rest;

import banyan.api.usecase.Refusal;
import banyan.runtime.core.CoreRegistry;
import banyan.runtime.text.CoreWords;
import banyan.runtime.usecase.Owner;
import banyan.runtime.usecase.UseCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Says a refusal as a problem: the sentence from the bundle of whoever refused. No trace ever leaves the server. */
@ApplicationScoped
public class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "Bad Request"),
            Map.entry(401, "Unauthorized"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "Not Found"),
            Map.entry(405, "Method Not Allowed"),
            Map.entry(409, "Conflict"),
            Map.entry(413, "Content Too Large"),
            Map.entry(415, "Unsupported Media Type"),
            Map.entry(422, "Unprocessable Content"),
            Map.entry(429, "Too Many Requests"),
            Map.entry(500, "Internal Server Error"),
            Map.entry(503, "Service Unavailable"));

    @Inject
    CoreWords words;

    @Inject
    UseCases useCases;

    @Inject
    CoreRegistry core;

    public RestResponse of(Refusal refusal, Locale locale) {
        return of(refusal, refusal.kind().status(), locale);
    }

    /** A refusal that HTTP has a status of its own for. */
    RestResponse of(Refusal refusal, int status, Locale locale) {
        Problem problem = new Problem(
                "about:blank",
                TITLES.getOrDefault(status, "Error"),
                status,
                sentence(refusal, locale),
                refusal.code(),
                refusal.violations());
        Map<String, String> headers =
                status == 429 || status == 503 ? Map.of("Retry-After", seconds(refusal)) : Map.of();
        return new RestResponse(
                status, RestResponse.PROBLEM, core.owner().codec().bytes(problem), headers);
    }

    /** A refusal that knows how long to wait says so as its first value. */
    private static String seconds(Refusal refusal) {
        return refusal.values().stream()
                .limit(1)
                .filter(Number.class::isInstance)
                .map(String::valueOf)
                .findFirst()
                .orElse("5");
    }

    /** The sentence of a refusal, for pages and programs alike. */
    public String sentence(Refusal refusal, Locale locale) {
        String key = refusal.module() + ".refusal." + refusal.code();
        Object[] values = refusal.values().toArray();
        return words.find(locale, key, values)
                .or(() -> useCases.all().stream()
                        .filter(spec -> spec.module().equals(refusal.module()))
                        .findFirst()
                        .map(spec -> spec.owner())
                        .map(Owner::words)
                        .flatMap(own -> own.find(locale, key, values)))
                .orElseGet(() -> refusal.code() + " " + refusal.values());
    }

    /** An error of the program: the log gets the trace, the caller a number to tell. */
    public RestResponse broken(Throwable failure, Locale locale) {
        String number = reference(failure);
        Problem problem = new Problem(
                "about:blank",
                TITLES.getOrDefault(500, ""),
                500,
                words.say(locale, "core.refusal.Broken", number),
                "Broken",
                java.util.List.of());
        return new RestResponse(500, RestResponse.PROBLEM, core.owner().codec().bytes(problem), Map.of());
    }

    /** Logs a failure under a number that a person can tell. */
    public String reference(Throwable failure) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, failure, () -> "Reference " + number);
        return number;
    }
}
