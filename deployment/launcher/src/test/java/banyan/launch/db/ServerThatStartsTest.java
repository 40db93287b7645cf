package banyan.launch.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import banyan.launch.Refused;
import banyan.launch.Settings.ExternalServer;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** After a power failure portal and PostgreSQL start together, and PostgreSQL still replays what the failure left. */
class ServerThatStartsTest {

    @Test
    void itIsWaitedFor() throws Exception {
        ExecutorService aside = Executors.newSingleThreadExecutor();
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Future<?> answering = aside.submit(() -> {
                answer(server, "57P03", "the database system is starting up");
                answer(server, "57P03", "the database system is not yet accepting connections");
                answer(server, "28P01", "password authentication failed");
                return null;
            });
            String url = "jdbc:postgresql://127.0.0.1:" + server.getLocalPort() + "/banyan?sslmode=disable";
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> ExternalDatabase.check(new ExternalServer(url, "a", "b", Optional.empty())))
                    .satisfies(refused -> assertThat(refused.key()).isEqualTo("database.password"));
            answering.get();
        } finally {
            aside.shutdownNow();
        }
    }

    /** Takes a startup message and answers as PostgreSQL does: E, length, fields by their letter. */
    private static void answer(ServerSocket server, String state, String words) throws IOException {
        try (Socket client = server.accept()) {
            DataInputStream in = new DataInputStream(client.getInputStream());
            in.readNBytes(in.readInt() - Integer.BYTES);
            byte[] fields = ("SFATAL\0VFATAL\0C" + state + "\0M" + words + "\0\0").getBytes(StandardCharsets.UTF_8);
            DataOutputStream out = new DataOutputStream(client.getOutputStream());
            out.writeByte('E');
            out.writeInt(Integer.BYTES + fields.length);
            out.write(fields);
            out.flush();
        }
    }
}
