package org.linkwright.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * Times the import of two million call records beside {@code sqlite3 .import} of the same file with indexes of the same
 * columns, and of a workbook of 500,000 rows beside fastexcel-reader's bare reading, in one run; docs/benchmarks.md says how
 * to read what it prints. It needs 2 GB in the folder {@code args[0]}. {@code args[1]} is how many records, two million if
 * it is not given; the workbook has a quarter of them.
 */
public final class ImportBench {
    private final Path folder;

    private ImportBench(Path folder) {
        this.folder = folder;
    }

    /** What something took. */
    private record Took(double seconds, double processor) {
        static Took none() {
            return new Took(0, 0);
        }
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        int records = args.length > 1 ? Integer.parseInt(args[1]) : 2_000_000;
        new ImportBench(folder).run(records);
    }

    private void run(int records) throws Exception {
        Path csv = folder.resolve("calls.csv");
        Path xlsx = folder.resolve("calls.xlsx");
        CallRecords.csv(csv, records);
        CallRecords.xlsx(xlsx, records / 4);
        System.out.printf(
                Locale.ROOT, "%,d records: %,d bytes of CSV; a quarter of them: %,d bytes of XLSX%n", records,
                Files.size(csv), Files.size(xlsx));
        System.out.println("| | seconds | processor seconds | ratio of seconds | to reach | size |");
        System.out.println("|---|---|---|---|---|---|");
        Optional<Took> sqlite = sqlite(csv);
        Path csvCase = folder.resolve("csv.lwcase");
        Took imported = imported(csvCase, csv, "-Xmx512m");
        print("import of the CSV, heap 512 MB", imported, sqlite.orElse(Took.none()), 1.5, csvCase);
        System.out.printf(
                Locale.ROOT, "| case file / CSV | | | %.2f | 1.50 | |%n", (double) Files.size(csvCase) / Files.size(csv));
        Took bare = fastexcel(xlsx);
        print("fastexcel-reader, bare reading", bare, Took.none(), 0, xlsx);
        Path xlsxCase = folder.resolve("xlsx.lwcase");
        Took ofWorkbook = imported(xlsxCase, xlsx, "-Xmx1g");
        Took quarter = new Took(bare.seconds() + sqlite.orElse(Took.none()).seconds() / 4, 0);
        print("import of the XLSX, heap 1 GB", ofWorkbook, quarter, 1.5, xlsxCase);
    }

    private void print(String what, Took took, Took against, double reach, Path file) throws IOException {
        String ratio = against.seconds() == 0 ? "" : String.format(Locale.ROOT, "%.2f", took.seconds() / against.seconds());
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %s | %s | %,d |%n",
                what,
                took.seconds(),
                took.processor(),
                ratio,
                reach == 0 ? "" : String.valueOf(reach),
                Files.size(file));
    }

    /** The reference: texts as they are, and what leads to both ends and to a time. */
    private Optional<Took> sqlite(Path csv) throws Exception {
        boolean there = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator, -1))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "sqlite3")));
        if (!there) {
            System.out.println("There is no sqlite3 here to compare with; Debian has it as the package sqlite3.");
            return Optional.empty();
        }
        Path database = folder.resolve("reference.db");
        Files.deleteIfExists(database);
        Took took = run(List.of(
                "sqlite3",
                database.toString(),
                "CREATE TABLE call(a TEXT, b TEXT, c TEXT, d TEXT, e TEXT, f TEXT, g TEXT, h TEXT)",
                ".import --csv --skip 1 '" + csv + "' call",
                "CREATE INDEX call_ends ON call(a, b, d)",
                "CREATE INDEX call_to ON call(b)",
                "CREATE INDEX call_start ON call(d)"));
        print("sqlite3 .import and three indexes", took, Took.none(), 0, database);
        return Optional.of(took);
    }

    /** The whole program, from its start to its end. */
    private Took imported(Path target, Path file, String heap) throws Exception {
        Files.deleteIfExists(target);
        return run(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                heap,
                // as the launcher does for a command
                "-XX:+UseParallelGC",
                "-XX:FreqInlineSize=150",
                "-XX:InlineSmallCode=1200",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                "org.linkwright.Main",
                "import",
                target.toString(),
                file.toString(),
                "--json"));
    }

    private static Took run(List<String> command) throws Exception {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Duration processor = Duration.ZERO;
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            processor = process.info().totalCpuDuration().orElse(processor);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command + " ended with " + process.exitValue());
        }
        return new Took((System.nanoTime() - start) / 1e9, processor.toMillis() / 1e3);
    }

    private static Took fastexcel(Path xlsx) throws IOException {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long processor = system.getProcessCpuTime();
        long start = System.nanoTime();
        long cells = 0;
        try (InputStream in = Files.newInputStream(xlsx);
                ReadableWorkbook workbook = new ReadableWorkbook(in);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            cells = rows.mapToLong(row -> row.stream()
                            .filter(cell -> cell != null && !cell.getRawValue().isEmpty())
                            .count())
                    .sum();
        }
        if (cells == 0) {
            throw new IllegalStateException("fastexcel-reader found nothing in " + xlsx);
        }
        return new Took((System.nanoTime() - start) / 1e9, (system.getProcessCpuTime() - processor) / 1e9);
    }
}
