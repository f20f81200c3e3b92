package org.linkwright.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/** Writes the made-up case "Operation Lantern": the returns and the true answer, the same bytes each time. */
final class LanternCase {
    private static final long SEED = 20_250_303L;

    private LanternCase() {}

    /**
     * Writes all files.
     *
     * @param folder one argument: where to write; made where it is not there
     */
    public static void main(String[] folder) throws IOException {
        write(Path.of(folder[0]));
    }

    /** Writes all files into a folder, over older ones of the same name. */
    static void write(Path folder) throws IOException {
        Money money = new Money(new SplittableRandom(SEED + 1));
        List<ReturnFile> files = files(money);
        Files.createDirectories(folder);
        for (ReturnFile file : files) {
            Files.write(folder.resolve(file.name()), file.bytes());
        }
        Files.write(folder.resolve("truth.json"), Truth.json(files, money));
    }

    private static List<ReturnFile> files(Money money) {
        List<Contact> contacts = Story.contacts(new SplittableRandom(SEED));
        return List.of(
                TMobileReturn.write(contacts, new SplittableRandom(SEED + 2)),
                AttReturn.write(contacts, new SplittableRandom(SEED + 3)),
                SprintReturn.write(contacts, new SplittableRandom(SEED + 4)),
                AirtelReturn.write(contacts, new SplittableRandom(SEED + 5)),
                TelcelReturn.write(contacts, new SplittableRandom(SEED + 6)),
                SubscriberList.write(contacts, new SplittableRandom(SEED + 7)),
                MoneyFiles.venmo(money.venmo),
                MoneyFiles.chase(money.bank),
                MoneyFiles.etherscan(money.ether),
                SnapchatReturn.subscriber(),
                SnapchatReturn.conversations(Chats.chats(new SplittableRandom(SEED + 8))),
                Advertisements.write(new SplittableRandom(SEED + 9)),
                Attributions.write());
    }
}
