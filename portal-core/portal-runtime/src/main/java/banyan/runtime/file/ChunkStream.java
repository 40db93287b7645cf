package banyan.runtime.file;

import java.io.InputStream;
import java.util.function.IntFunction;

/** Reads a part of a file chunk by chunk. */
final class ChunkStream extends InputStream {

    private final IntFunction<byte[]> chunks;
    private long position;
    private long left;
    private int loadedNo = -1;
    private byte[] loaded = new byte[0];

    ChunkStream(IntFunction<byte[]> chunks, long first, long count) {
        this.chunks = chunks;
        this.position = first;
        this.left = count;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (left <= 0) {
            return -1;
        }
        int no = (int) (position / FileStore.CHUNK);
        if (no != loadedNo) {
            loaded = chunks.apply(no);
            loadedNo = no;
        }
        int from = (int) (position % FileStore.CHUNK);
        int count = (int) Math.min(Math.min(length, left), loaded.length - from);
        System.arraycopy(loaded, from, target, offset, count);
        position += count;
        left -= count;
        return count;
    }
}
