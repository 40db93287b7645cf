package banyan.web.feed;

import banyan.api.file.Download;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Refusal.Kind;
import banyan.runtime.feed.FeedReading;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * {@code /feeds/{secret}}: what a member subscribed to, for programs that cannot sign in. Asked again with the tag of what is known,
 * it answers that nothing changed.
 */
@WebServlet("/feeds/*")
public class FeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int ASK_AGAIN_SECONDS = 300;

    @Inject
    transient FeedReading feeds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
        try {
            send(feeds.read(secret(request), request.getRemoteAddr()), request, response);
        } catch (Refusal refusal) {
            refuse(refusal, response);
        }
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    /** A name after the secret is for programs that want an ending. */
    private static String secret(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        return path.substring(1).split("/", 2)[0];
    }

    private static void send(Download feed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = tag(feed.content());
        response.setHeader("ETag", tag);
        String known = request.getHeader("If-None-Match");
        if (known != null && (known.equals("*") || known.contains(tag))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(feed.type());
        response.setContentLength(feed.content().length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(feed.content());
        }
    }

    private static String tag(byte[] content) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(content);
            return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(sum) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Programs read no sentences: the number says it, and when to come back. */
    private static void refuse(Refusal refusal, HttpServletResponse response) throws IOException {
        if (refusal.kind() == Kind.TOO_OFTEN || refusal.kind() == Kind.UNAVAILABLE) {
            response.setHeader("Retry-After", Integer.toString(ASK_AGAIN_SECONDS));
        }
        response.setStatus(refusal.kind().status());
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(refusal.code() + "\n");
    }
}
