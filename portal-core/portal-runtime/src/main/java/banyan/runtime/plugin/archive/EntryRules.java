package banyan.runtime.plugin.archive;

import banyan.api.usecase.Refusal;
import banyan.runtime.plugin.PluginClasses;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What no entry of an archive may be. */
final class EntryRules {

    private EntryRules() {}

    /**
     * Checks the names and sizes of all entries.
     *
     * @param label of the archive, for the sentence
     * @return how large everything is when unpacked
     */
    static long check(List<Entries.Entry> entries, String label) {
        Set<String> names = new HashSet<>();
        Set<String> files = new HashSet<>();
        long total = 0;
        for (Entries.Entry entry : entries) {
            checkName(entry.name(), label);
            checkContent(entry, label);
            String plain = plain(entry.name());
            if (!names.add(plain)) {
                throw Refusal.rule("plugins", "EntryTwice", label, entry.name());
            }
            if (!entry.isFolder()) {
                files.add(plain);
            }
            total += entry.unpacked();
            if (total > Limits.UNPACKED_BYTES) {
                throw Refusal.rule("plugins", "UnpacksTooLarge", label, Limits.UNPACKED_BYTES >> 20);
            }
        }
        for (Entries.Entry entry : entries) {
            refuseFileAsFolder(plain(entry.name()), files, entry.name(), label);
        }
        return total;
    }

    private static void checkName(String name, String label) {
        if (name.isEmpty() || name.length() > Limits.NAME_LENGTH || name.chars().anyMatch(EntryRules::isStrange)) {
            throw Refusal.rule("plugins", "EntryNameUnreadable", label, printable(name));
        }
        if (name.indexOf('\\') >= 0) {
            throw Refusal.rule("plugins", "EntryHasBackslash", label, name);
        }
        if (name.startsWith("/") || name.matches("[A-Za-z]:.*")) {
            throw Refusal.rule("plugins", "EntryIsAbsolute", label, name);
        }
        for (String part : name.split("/", -1)) {
            if (part.equals("..") || part.equals(".")) {
                throw Refusal.rule("plugins", "EntryEscapes", label, name);
            }
        }
        if (name.contains("//") || name.indexOf(':') >= 0) {
            throw Refusal.rule("plugins", "EntryNameUnreadable", label, name);
        }
    }

    private static boolean isStrange(int character) {
        return Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT
                || Character.getType(character) == Character.SURROGATE;
    }

    private static String printable(String name) {
        StringBuilder safe = new StringBuilder();
        name.chars().limit(60).forEach(c -> safe.append(isStrange(c) ? '?' : (char) c));
        return safe.toString();
    }

    private static void checkContent(Entries.Entry entry, String label) {
        if (entry.link()) {
            throw Refusal.rule("plugins", "EntryIsLink", label, entry.name());
        }
        if (!entry.readable()) {
            throw Refusal.rule("plugins", "EntryUnreadable", label, entry.name());
        }
        if (entry.unpacked() > Limits.FREE_OF_RATIO && entry.unpacked() / Limits.RATIO > entry.packed()) {
            throw Refusal.rule("plugins", "EntryIsBomb", label, entry.name(), Limits.RATIO);
        }
        String type = entry.name().startsWith("classes/") ? entry.name().substring(8) : entry.name();
        if (type.startsWith("META-INF/versions/")) {
            type = type.replaceFirst("META-INF/versions/[0-9]+/", "");
        }
        String dotted = type.replace('/', '.');
        if (type.endsWith(".class") && PluginClasses.SHARED.stream().anyMatch(dotted::startsWith)) {
            throw Refusal.rule("plugins", "BringsSharedClasses", label, entry.name());
        }
    }

    /** As the least careful file system would see it. */
    private static String plain(String name) {
        String bare = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static void refuseFileAsFolder(String plain, Set<String> files, String name, String label) {
        for (int slash = plain.indexOf('/'); slash > 0; slash = plain.indexOf('/', slash + 1)) {
            if (files.contains(plain.substring(0, slash))) {
                throw Refusal.rule("plugins", "EntryTwice", label, name);
            }
        }
    }
}
