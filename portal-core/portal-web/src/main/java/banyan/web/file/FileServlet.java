package banyan.web.file;

import banyan.api.file.FileRef;
import banyan.api.usecase.Refusal;
import banyan.runtime.core.CoreRegistry;
import banyan.runtime.file.FileStore;
import banyan.runtime.usecase.Caller;
import banyan.runtime.usecase.Visitor;
import banyan.runtime.usecase.Visitors;
import banyan.web.error.ErrorPages;
import banyan.web.page.Callers;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * {@code /files/{file}/{name}}: to those who may see what the file hangs on, or to its uploader until it hangs somewhere.
 * Everything but plain pictures is an attachment, so that no uploaded page or script ever runs under the portal's name.
 */
@WebServlet("/files/*")
public class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    @Inject
    transient FileStore files;

    @Inject
    transient Visitors visitors;

    @Inject
    transient CoreRegistry core;

    @Inject
    transient ErrorPages errors;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(find(request), request, response);
        } catch (Refusal e) {
            errors.show(request, response, e);
        }
    }

    private FileStore.Kept find(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        String id = path.split("/", 2)[0];
        FileStore.Kept file = ref(id).flatMap(files::find).orElseThrow(() -> Refusal.notFound("files", "file", id));
        Caller caller = Callers.of(request);
        Visitor visitor = visitors.inGroup(caller, file.group());
        if (!maySee(file, visitor)) {
            throw caller.person().isEmpty()
                    ? new Refusal(Refusal.Kind.UNKNOWN_CALLER, "core", "NotSignedIn", List.of(), List.of())
                    : Refusal.notFound("files", "file", id);
        }
        return file;
    }

    private static Optional<FileRef> ref(String id) {
        try {
            return Optional.of(new FileRef(UUID.fromString(id)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean maySee(FileStore.Kept file, Visitor visitor) {
        if (file.requires().isEmpty()) {
            return visitor.viewer().is(file.uploader());
        }
        String permission = file.requires().get();
        String module = permission.substring(0, permission.indexOf('.'));
        boolean on =
                visitor.modulesOn().contains(module) || core.modules().stream().anyMatch(m -> m.id().equals(module));
        return on && visitor.viewer().may(permission);
    }

    private void send(FileStore.Kept file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = '"' + file.sha256() + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        long size = file.info().bytes();
        Range range = Range.of(request.getHeader("Range"), request.getHeader("If-Range"), tag, size);
        if (!range.satisfiable()) {
            response.setHeader("Content-Range", "bytes */" + size);
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        if (range.isPart(size)) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", range.header(size));
        }
        String kind = PICTURES.contains(file.info().type()) ? "inline" : "attachment";
        response.setContentType(
                file.info().type().startsWith("text/")
                        ? "text/plain;charset=UTF-8"
                        : file.info().type());
        response.setHeader(
                "Content-Disposition",
                kind + "; filename*=UTF-8''" + encode(file.info().name()));
        response.setContentLengthLong(range.length());
        if (!request.getMethod().equals("HEAD")) {
            try (InputStream in = files.read(file.info().ref(), range.first(), range.length())) {
                in.transferTo(response.getOutputStream());
            }
        }
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    private static String encode(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
