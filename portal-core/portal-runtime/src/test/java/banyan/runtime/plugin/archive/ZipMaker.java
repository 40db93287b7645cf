package banyan.runtime.plugin.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes zip files byte by byte, so that they can be wrong in every way. */
final class ZipMaker {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final ByteArrayOutputStream table = new ByteArrayOutputStream();
    private int entries;

    /** An honest file. */
    ZipMaker file(String name, byte[] content) {
        return entry(name, content, content.length, 0, 0);
    }

    ZipMaker file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** A symbolic link, as Unix tools pack it. */
    ZipMaker link(String name, String target) {
        byte[] content = target.getBytes(StandardCharsets.UTF_8);
        return entry(name, content, content.length, 0xA1FF, 0);
    }

    /** An entry whose table says another size than it has. */
    ZipMaker lying(String name, byte[] content, long said) {
        return entry(name, content, said, 0, 0);
    }

    ZipMaker encrypted(String name) {
        return entry(name, new byte[] {1, 2, 3}, 3, 0, 1);
    }

    private ZipMaker entry(String name, byte[] content, long said, int mode, int flags) {
        byte[] raw = name.getBytes(StandardCharsets.UTF_8);
        byte[] packed = deflate(content);
        CRC32 crc = new CRC32();
        crc.update(content);
        int offset = body.size();
        ByteBuffer local = little(30).putInt(0x04034b50);
        common(local.putShort((short) 20), flags, crc, packed.length, said, raw.length);
        body.writeBytes(local.array());
        body.writeBytes(raw);
        body.writeBytes(packed);
        ByteBuffer central = little(46).putInt(0x02014b50).putShort((short) (3 << 8 | 20));
        common(central.putShort((short) 20), flags, crc, packed.length, said, raw.length);
        central.putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(mode << 16)
                .putInt(offset);
        table.writeBytes(central.array());
        table.writeBytes(raw);
        entries++;
        return this;
    }

    private static void common(ByteBuffer to, int flags, CRC32 crc, int packed, long said, int nameLength) {
        to.putShort((short) (flags | 0x800))
                .putShort((short) 8)
                .putShort((short) 0)
                .putShort((short) 0x21);
        to.putInt((int) crc.getValue()).putInt(packed).putInt((int) said);
        to.putShort((short) nameLength).putShort((short) 0);
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] deflate(byte[] content) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] part = new byte[8_192];
        while (!deflater.finished()) {
            out.write(part, 0, deflater.deflate(part));
        }
        deflater.end();
        return out.toByteArray();
    }

    Path write(Path folder) {
        try {
            Path file = Files.createTempFile(folder, "made", ".zip");
            ByteBuffer end = little(22).putInt(0x06054b50).putInt(0);
            end.putShort((short) entries)
                    .putShort((short) entries)
                    .putInt(table.size())
                    .putInt(body.size());
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.writeBytes(body.toByteArray());
            all.writeBytes(table.toByteArray());
            all.writeBytes(end.array());
            Files.write(file, all.toByteArray());
            return file;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
