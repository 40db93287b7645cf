package banyan.runtime.file;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * How many points a picture has, as its head says; nothing is decoded. A small file can ask a browser for gigabytes.
 */
public final class Pixels {

    /** The most points that a picture may have. */
    public static final long MOST = 100_000_000L;

    private Pixels() {}

    /** Whether the picture is small enough; what is no picture of a known kind fits. Reads only the head. */
    public static boolean fit(InputStream picture) throws IOException {
        return of(picture) < MOST;
    }

    private static long of(InputStream picture) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(picture, 512));
        try {
            int head = in.readInt();
            if (head == 0x89504e47) {
                in.skipNBytes(12);
                return product(in.readInt(), in.readInt());
            }
            if (head == 0x47494638) {
                in.skipNBytes(2);
                return product(little(in), little(in));
            }
            if (head >>> 8 == 0xffd8ff) {
                return jpeg(in, head & 0xff);
            }
            if (head == 0x52494646) {
                return webp(in);
            }
            return head >>> 16 == 0x424d ? bmp(in) : 0;
        } catch (EOFException cutOff) {
            return 0;
        }
    }

    private static long product(int width, int height) {
        return Math.abs((long) width) * Math.abs((long) height);
    }

    private static int little(DataInputStream in) throws IOException {
        return Short.toUnsignedInt(Short.reverseBytes(in.readShort()));
    }

    private static long jpeg(DataInputStream in, int first) throws IOException {
        int marker = first;
        while (true) {
            boolean frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
            if (marker == 0xda || marker == 0xd9) {
                return 0;
            }
            if (marker != 0xff) { // 0xff fills up before a marker
                int length = in.readUnsignedShort();
                if (frame) {
                    in.readByte();
                    int height = in.readUnsignedShort();
                    return product(in.readUnsignedShort(), height);
                }
                in.skipNBytes(Math.max(0, length - 2));
                in.readByte();
            }
            marker = in.readUnsignedByte();
        }
    }

    private static long bmp(DataInputStream in) throws IOException {
        in.skipNBytes(14);
        return product(Integer.reverseBytes(in.readInt()), Integer.reverseBytes(in.readInt()));
    }

    private static long webp(DataInputStream in) throws IOException {
        in.skipNBytes(8);
        int kind = in.readInt();
        in.skipNBytes(4);
        return switch (kind) {
            case 0x56503858 -> { // VP8X
                in.skipNBytes(4);
                yield product(1 + three(in), 1 + three(in));
            }
            case 0x5650384c -> { // VP8L
                in.readByte();
                int bits = Integer.reverseBytes(in.readInt());
                yield product(1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff));
            }
            case 0x56503820 -> { // VP8
                in.skipNBytes(6);
                yield product(little(in) & 0x3fff, little(in) & 0x3fff);
            }
            default -> 0;
        };
    }

    private static int three(DataInputStream in) throws IOException {
        return in.readUnsignedByte() | in.readUnsignedByte() << 8 | in.readUnsignedByte() << 16;
    }
}
