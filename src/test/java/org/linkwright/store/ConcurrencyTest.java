package org.linkwright.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwright.task.Progress;

class ConcurrencyTest {
    @TempDir
    Path folder;

    @Test
    void threadsTakeTurns() throws Exception {
        try (CaseFile file = Cases.make(folder);
                ExecutorService threads = Executors.newFixedThreadPool(8)) {
            Cases.importCalls(file, "one.csv", 100);
            List<Callable<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                String key = "key" + i;
                calls.add(() -> file.events(EventFilter.ALL).size());
                calls.add(() -> (int) file.links(EventFilter.ALL).getFirst().events());
                calls.add(() -> {
                    file.setSetting(key, "value of " + key);
                    return 100;
                });
            }
            for (Future<Integer> answer : threads.invokeAll(calls)) {
                assertEquals(100, answer.get());
            }
            assertEquals("value of key9", file.setting("key9"));
            assertEquals(List.of(), file.verify(Progress.NONE));
        }
    }

    @Test
    void aReaderBesideAWriterSeesWholeImports() throws Exception {
        try (CaseFile writer = Cases.make(folder);
                CaseFile reader = CaseFile.openReadOnly(writer.path());
                ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> writing = threads.submit(() -> {
                for (int i = 0; i < 15; i++) {
                    Cases.importCalls(writer, "file" + i, 40);
                }
                return null;
            });
            int seen = 0;
            while (!writing.isDone()) {
                int events = reader.events(EventFilter.ALL).size();
                assertEquals(0, events % 40);
                assertTrue(events >= seen);
                seen = events;
            }
            writing.get();
            assertEquals(600, reader.events(EventFilter.ALL).size());
            assertEquals(List.of(), reader.verify(Progress.NONE));
        }
    }
}
