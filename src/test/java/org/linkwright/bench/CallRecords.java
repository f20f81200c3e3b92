package org.linkwright.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Writes call detail records in the layout that Sprint had, in eight columns, of numbers that nobody has. The same number of
 * records is the same file.
 */
public final class CallRecords {
    static final String HEADER =
            "CALLING_NBR,CALLED_NBR,DIALED_DIGITS,START_DATE,END_DATE,DURATION (SEC),Call Type,1ST CELL";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM/dd/yyyy HH:mm:ss", Locale.ROOT);
    private static final LocalDateTime FIRST = LocalDateTime.of(2024, 1, 1, 0, 0);
    private static final int FIRST_AREA = 200;
    private static final int AREAS = 790;

    private CallRecords() {}

    static void write(Path file, long records) throws IOException {
        SplittableRandom random = new SplittableRandom(20260203);
        LocalDateTime time = FIRST;
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(HEADER + "\n");
            for (long i = 0; i < records; i++) {
                time = time.plusSeconds(random.nextInt(40));
                int seconds = random.nextInt(1, 900);
                String called = number(random);
                out.write(number(random) + ',' + called + ',' + called + ',' + TIME.format(time) + ','
                        + TIME.format(time.plusSeconds(seconds)) + ',' + seconds + ','
                        + (random.nextInt(4) == 0 ? "Text Detail" : "Voice") + ',' + (10_000 + random.nextInt(4_000))
                        + "\n");
            }
        }
    }

    /** One of 79,000 numbers, few of them often: 555-0100 to 555-0199 are given to nobody. */
    private static String number(SplittableRandom random) {
        int area = FIRST_AREA + (int) (AREAS * random.nextDouble() * random.nextDouble());
        return String.valueOf(area * 10_000_000L + 5_550_100 + random.nextInt(100));
    }

    /** Writes {@code args[1]} records to the file {@code args[0]}. */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Long.parseLong(args[1]));
    }
}
