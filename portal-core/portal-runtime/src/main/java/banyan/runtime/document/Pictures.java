package banyan.runtime.document;

import banyan.api.file.FileInfo;
import banyan.api.file.FileRef;
import banyan.runtime.file.FileTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zwobble.mammoth.images.Image;

/** Keeps the pictures of one document, each once. */
final class Pictures {

    /** The kinds that every browser shows. */
    private static final Map<String, String> SHOWN =
            Map.of("image/png", ".png", "image/jpeg", ".jpg", "image/gif", ".gif", "image/webp", ".webp");

    private final WordReader.Keeper keeper;
    private final Map<String, FileInfo> bySum = new LinkedHashMap<>();
    private int unknown;

    Pictures(WordReader.Keeper keeper) {
        this.keeper = keeper;
    }

    List<FileRef> kept() {
        return bySum.values().stream().map(FileInfo::ref).toList();
    }

    /** How many were left out because no browser shows their kind. */
    int unknown() {
        return unknown;
    }

    /** The attributes of the picture in HTML; without an address it is left out. */
    Map<String, String> keep(Image image) throws IOException {
        MessageDigest sum = sha256();
        try (TempFile copy = TempFile.of(new DigestInputStream(image.getInputStream(), sum))) {
            String name = HexFormat.of().formatHex(sum.digest());
            FileInfo known = bySum.get(name);
            if (known == null) {
                String type = FileTypes.of(copy.path(), "");
                String ending = SHOWN.get(type);
                if (ending == null || Files.size(copy.path()) == 0) {
                    unknown++;
                    return Map.of();
                }
                known = keep(copy.path(), type, ending, name);
                bySum.put(name, known);
            }
            return Map.of("src", known.address());
        }
    }

    private FileInfo keep(Path copy, String type, String ending, String sum) throws IOException {
        if (bySum.size() >= WordCheck.MOST_PICTURES) {
            throw WordRefusal.WordHasTooManyPictures.refuse(WordCheck.MOST_PICTURES);
        }
        return keeper.keep("picture-" + (bySum.size() + 1) + ending, type, copy, sum);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
