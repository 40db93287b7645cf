package banyan.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Where a request came from. A proxy is believed only when it runs on this machine; then the last address that it noted is
 * the one that it saw itself.
 */
record Remote(String address, boolean straightFromHere) {

    static Remote of(HttpServletRequest request) {
        boolean local = isLoopback(request.getRemoteAddr());
        String forwarded = request.getHeader("X-Forwarded-For");
        if (!local || forwarded == null || forwarded.isBlank()) {
            return new Remote(request.getRemoteAddr(), local);
        }
        String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return new Remote(last.substring(0, Math.min(64, last.length())), false);
    }

    /** The container gives addresses, not names, so that nothing is looked up here. */
    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
