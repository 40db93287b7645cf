package banyan.web.security;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Whether the browser speaks HTTPS. Behind a proxy that ends it the request itself does not tell: the address that people
 * type does, {@code BANYAN_PUBLIC_URL}.
 */
public final class Https {

    private static final String PUBLIC_URL = System.getenv().getOrDefault("BANYAN_PUBLIC_URL", "");

    private Https() {}

    public static boolean isSpoken(HttpServletRequest request) {
        return request.isSecure() || PUBLIC_URL.startsWith("https://");
    }
}
