package banyan.launch.db;

import banyan.launch.DataFolder;
import banyan.launch.Refused;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The folder with PostgreSQL's files: made once, and freed from what a killed run left behind. */
final class PostgresCluster {

    static final String SUPERUSER = "postgres";

    private static final long LOG_LIMIT = 10_000_000;

    private final PostgresProgram program;
    private final DataFolder data;
    private final Path folder;

    PostgresCluster(PostgresProgram program, DataFolder data) {
        this.program = program;
        this.data = data;
        this.folder = data.root().resolve("postgres");
    }

    Path folder() {
        return folder;
    }

    Path log() {
        return data.log().resolve("postgresql.log");
    }

    boolean isNew() {
        return !Files.exists(folder.resolve("PG_VERSION"));
    }

    /** Makes the files beside their place and moves them in at the end, so that a half-made cluster is never started. */
    void create() {
        Path draft = folder.resolveSibling("postgres.new");
        data.keptSecret("postgres");
        try {
            PostgresProgram.deleteAll(draft);
            List<String> command = program.command(
                    "initdb",
                    "--pgdata=" + draft,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + data.secret("postgres"),
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    // The C locale has no Chinese letters: pg_trgm would make no trigrams of them.
                    "--locale=C.UTF-8",
                    "--data-checksums");
            if (run(command) != 0) {
                throw new Refused("postgres.create", draft, log());
            }
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw Refused.notWritable(e, folder);
        }
    }

    /**
     * Ends a server that a killed launcher left running, and removes the pid file of one that is gone. The caller holds
     * the data folder, so whoever runs on these files is an orphan. A pid that was given to another program, or that
     * names a zombie, would make PostgreSQL refuse to start for ever.
     */
    void freeFromOrphans() {
        Path pidFile = folder.resolve("postmaster.pid");
        try {
            if (!Files.exists(pidFile)) {
                return;
            }
            List<String> lines = Files.readAllLines(pidFile);
            if (!lines.isEmpty() && worksOnThisFolder(lines.get(0).strip())) {
                stop();
            }
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw Refused.notWritable(e, pidFile);
        }
    }

    /** Ends the sessions, writes everything down and stops. */
    void stop() {
        try {
            run(program.command("pg_ctl", "stop", "--pgdata=" + folder, "--mode=fast", "--wait", "--timeout=60"));
        } catch (IOException e) {
            throw new Refused(e, "postgres.stop", folder);
        }
    }

    Process launch(int port) throws IOException {
        rotateLog();
        List<String> command = program.command(
                "postgres",
                "-D",
                folder.toString(),
                "-c",
                "port=" + port,
                "-c",
                "listen_addresses=127.0.0.1",
                // Sockets in files have a length limit and leave lock files; the driver speaks TCP anyway.
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=on",
                "-c",
                "synchronous_commit=on",
                "-c",
                "full_page_writes=on",
                "-c",
                "max_connections=80",
                "-c",
                "shared_buffers=128MB",
                // Short queries: compiling them costs more than it saves.
                "-c",
                "jit=off",
                "-c",
                "log_timezone=UTC",
                "-c",
                "timezone=UTC");
        return started(command);
    }

    private boolean worksOnThisFolder(String pid) throws IOException {
        Path process = Path.of("/proc", pid);
        if (!pid.matches("\\d+") || !Files.isDirectory(process)) {
            return false;
        }
        String commandLine = Files.readString(process.resolve("cmdline"));
        return commandLine.contains("postgres") && commandLine.contains(folder.toString());
    }

    private int run(List<String> command) throws IOException {
        try {
            return started(command).waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(e, "interrupted");
        }
    }

    private Process started(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(data.root().toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("BANYAN_"));
        return builder.start();
    }

    private void rotateLog() throws IOException {
        if (Files.exists(log()) && Files.size(log()) > LOG_LIMIT) {
            Files.move(log(), log().resolveSibling("postgresql.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
