package banyan.web.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads addresses from outside strictly, and knows ours. */
public final class Addresses {

    private static final int LONGEST = 4_000;

    private Addresses() {}

    /**
     * The segments of a path, decoded; empty when it is malformed: a broken escape, a control character, a dot segment, a
     * parameter after a semicolon, a doubled slash.
     */
    public static Optional<List<String>> segments(String rawPath) {
        if (!rawPath.startsWith("/") || rawPath.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> segments = new ArrayList<>();
        String path = rawPath.length() > 1 && rawPath.endsWith("/")
                ? rawPath.substring(1, rawPath.length() - 1)
                : rawPath.substring(1);
        if (path.isEmpty()) {
            return Optional.of(segments);
        }
        for (String raw : path.split("/", -1)) {
            Optional<String> segment = decode(raw);
            if (segment.isEmpty()) {
                return Optional.empty();
            }
            segments.add(segment.get());
        }
        return Optional.of(segments);
    }

    private static Optional<String> decode(String raw) {
        if (raw.isEmpty() || raw.indexOf(';') >= 0) {
            return Optional.empty();
        }
        return plain(raw, false).filter(text -> !text.equals(".")
                && !text.equals("..")
                && text.chars().noneMatch(c -> c < 0x20 || c == 0x7f || c == '/' || c == '\\'));
    }

    /** Whether every escape of a query is whole and its bytes are UTF-8. */
    public static boolean isWellFormed(String query) {
        return query.length() <= LONGEST * 2
                && plain(query, true).filter(text -> text.indexOf(0) < 0).isPresent();
    }

    private static Optional<String> plain(String raw, boolean plusIsSpace) {
        ByteBuffer bytes = ByteBuffer.allocate(raw.length() * 3);
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                int high = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 1), 16) : -1;
                int low = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    return Optional.empty();
                }
                bytes.put((byte) (high << 4 | low));
                i += 2;
            } else if (c < 0x20) {
                return Optional.empty();
            } else if (c < 0x80) {
                bytes.put((byte) (plusIsSpace && c == '+' ? ' ' : c));
            } else {
                bytes.put(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes.flip())
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Whether a redirect may lead there: a path of this portal, never another host. */
    public static boolean isOurs(String address) {
        return address.startsWith("/")
                && !address.startsWith("//")
                && address.length() <= LONGEST
                && address.chars().noneMatch(c -> c < 0x20 || c == '\\' || c == 0x7f);
    }
}
