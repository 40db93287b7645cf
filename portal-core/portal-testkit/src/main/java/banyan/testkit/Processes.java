package banyan.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/** What the processes of a node cost, as Linux counts it in {@code /proc}. */
public final class Processes {

    /** Linux reports to programs in hundredths of a second, whatever the kernel's own clock is. */
    private static final double SECONDS_PER_TICK = 0.01;

    private Processes() {}

    /** CPU seconds of a process and of all its children, those that ended included. */
    public static double cpuSeconds(long pid) {
        return cpuSeconds(pid, child -> true);
    }

    /** The same without those children, and theirs, that the filter leaves out. */
    public static double cpuSeconds(long pid, LongPredicate counted) {
        double sum = ticks(pid) * SECONDS_PER_TICK;
        for (ProcessHandle child :
                ProcessHandle.of(pid).map(top -> top.children().toList()).orElse(List.of())) {
            if (counted.test(child.pid())) {
                sum += cpuSeconds(child.pid(), counted);
            }
        }
        return sum;
    }

    /** Resident memory of one process. */
    public static long residentMegabytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }

    /** The first process of the embedded PostgreSQL of a data folder; empty when none runs. */
    public static Optional<Long> postgres(Path data) {
        try (Stream<Path> files = Files.find(data, 4, (file, facts) -> file.endsWith("postmaster.pid"))) {
            Optional<Path> file = files.findFirst();
            return file.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Long.parseLong(
                                    Files.readAllLines(file.get()).get(0).strip()))
                            .filter(pid -> Files.exists(Path.of("/proc/" + pid)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A process and everything below it at this moment. */
    public static List<Long> family(long pid) {
        List<Long> all = new ArrayList<>();
        ProcessHandle.of(pid).ifPresent(top -> {
            all.add(pid);
            top.descendants().forEach(child -> all.add(child.pid()));
        });
        return all;
    }

    private static long ticks(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            // user, system, and both of the children that ended; field 3 of the file is the first after the name
            return Long.parseLong(fields[11])
                    + Long.parseLong(fields[12])
                    + Long.parseLong(fields[13])
                    + Long.parseLong(fields[14]);
        } catch (IOException gone) {
            return 0;
        }
    }
}
