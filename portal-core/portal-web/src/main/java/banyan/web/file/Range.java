package banyan.web.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The part of a file that a browser asks for; several parts at once are answered with the whole. */
record Range(long first, long length, boolean satisfiable) {

    private static final Pattern FORM = Pattern.compile("bytes=(\\d{0,15})-(\\d{0,15})");

    static Range of(@Nullable String header, @Nullable String ifRange, String tag, long size) {
        Range whole = new Range(0, size, true);
        if (header == null || (ifRange != null && !ifRange.equals(tag))) {
            return whole;
        }
        Matcher matcher = FORM.matcher(header.strip());
        if (!matcher.matches() || (matcher.group(1).isEmpty() && matcher.group(2).isEmpty())) {
            return whole;
        }
        if (matcher.group(1).isEmpty()) {
            long last = Math.min(Long.parseLong(matcher.group(2)), size);
            return new Range(size - last, last, last > 0);
        }
        long first = Long.parseLong(matcher.group(1));
        long end = matcher.group(2).isEmpty() ? size - 1 : Math.min(Long.parseLong(matcher.group(2)), size - 1);
        return new Range(first, end - first + 1, first < size && end >= first);
    }

    boolean isPart(long size) {
        return length != size;
    }

    String header(long size) {
        return "bytes " + first + "-" + (first + length - 1) + "/" + size;
    }
}
