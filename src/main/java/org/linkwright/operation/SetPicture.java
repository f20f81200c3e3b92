package org.linkwright.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linkwright.chart.Chart;
import org.linkwright.chart.Portrait;
import org.linkwright.chart.Portraits;
import org.linkwright.model.Identifier;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;

/** Puts a picture into the node of an entity on a chart, or takes it out. The picture is kept in the chart, small and without metadata. */
public final class SetPicture {
    private static final Messages MESSAGES = Messages.of(SetPicture.class);

    /** Larger files are no portraits. */
    private static final long MOST_BYTES = 64L << 20;

    /**
     * The chart with the picture of a file.
     *
     * @throws LinkwrightException where the file can't be read, or is no picture
     */
    public Chart run(Chart chart, Identifier entity, Path file) throws LinkwrightException {
        SortedMap<Identifier, Portrait> pictures =
                new TreeMap<>(chart.additions().pictures());
        pictures.put(entity, Portraits.of(bytes(file)));
        return chart.withAdditions(chart.additions().withPictures(pictures));
    }

    private static byte[] bytes(Path file) throws LinkwrightException {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new LinkwrightException(MESSAGES.issue("PICTURE_FILE_LARGE", file.getFileName()));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new LinkwrightException(MESSAGES.issue("PICTURE_FILE_UNREADABLE", file.getFileName()), e);
        }
    }

    /** The chart without the picture. */
    public Chart without(Chart chart, Identifier entity) {
        SortedMap<Identifier, Portrait> pictures =
                new TreeMap<>(chart.additions().pictures());
        pictures.remove(entity);
        return chart.withAdditions(chart.additions().withPictures(pictures));
    }
}
