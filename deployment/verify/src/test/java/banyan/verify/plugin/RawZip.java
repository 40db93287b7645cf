package banyan.verify.plugin;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes zip files that no honest program writes: any name, any kind, any size in the table. */
final class RawZip {

    private static final int UNIX_LINK = 0xA1FF;

    private record Entry(byte[] name, byte[] packed, int method, long crc, long unpacked, int kind, long offset) {}

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Entry> entries = new ArrayList<>();

    RawZip file(String name, byte[] content) {
        return add(name, content, content.length, 0, false);
    }

    RawZip file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** A symbolic link, as Unix archivers keep it. */
    RawZip link(String name, String target) {
        return add(name, target.getBytes(StandardCharsets.UTF_8), target.length(), UNIX_LINK, false);
    }

    /** Zeroes that pack a thousand to one. */
    RawZip zeroes(String name, int megabytes) {
        return add(name, new byte[megabytes << 20], (long) megabytes << 20, 0, true);
    }

    /** Packed as a bomb, but the table claims a small size. */
    RawZip lyingZeroes(String name, int megabytes, long claimed) {
        return add(name, new byte[megabytes << 20], claimed, 0, true);
    }

    private RawZip add(String name, byte[] content, long claimed, int kind, boolean pack) {
        byte[] packed = pack ? deflate(content) : content;
        CRC32 crc = new CRC32();
        crc.update(content);
        byte[] raw = name.getBytes(StandardCharsets.UTF_8);
        Entry entry = new Entry(raw, packed, pack ? 8 : 0, crc.getValue(), claimed, kind, out.size());
        entries.add(entry);
        ByteBuffer head = buffer(30).putInt(0x04034b50).putShort((short) 20).putShort((short) 0x800);
        common(head, entry);
        out.writeBytes(head.putShort((short) 0).array());
        out.writeBytes(raw);
        out.writeBytes(packed);
        return this;
    }

    private static void common(ByteBuffer to, Entry entry) {
        to.putShort((short) entry.method()).putInt(0x5A6C0000).putInt((int) entry.crc());
        to.putInt(entry.packed().length).putInt((int) entry.unpacked()).putShort((short) entry.name().length);
    }

    byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(out.toByteArray());
        int start = all.size();
        for (Entry entry : entries) {
            // made by Unix (3), so that the upper half of the attributes is a Unix mode
            ByteBuffer line =
                    buffer(46).putInt(0x02014b50).putShort((short) 0x0314).putShort((short) 20);
            common(line.putShort((short) 0x800), entry);
            line.putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort((short) 0);
            all.writeBytes(
                    line.putInt(entry.kind() << 16).putInt((int) entry.offset()).array());
            all.writeBytes(entry.name());
        }
        short count = (short) entries.size();
        ByteBuffer end = buffer(22).putInt(0x06054b50).putShort((short) 0).putShort((short) 0);
        end.putShort(count)
                .putShort(count)
                .putInt(all.size() - start)
                .putInt(start)
                .putShort((short) 0);
        all.writeBytes(end.array());
        return all.toByteArray();
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] deflate(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] part = new byte[65_536];
        while (!deflater.finished()) {
            packed.write(part, 0, deflater.deflate(part));
        }
        deflater.end();
        return packed.toByteArray();
    }
}
