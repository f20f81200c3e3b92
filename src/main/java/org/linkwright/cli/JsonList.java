package org.linkwright.cli;

import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** Prints a list of records as {@link Output#records} does, one after the other, without holding it. */
final class JsonList implements AutoCloseable {
    private final PrintStream out;
    private final JsonWriter json;

    JsonList(PrintStream out) {
        this.out = out;
        try {
            json = Output.gson().newJsonWriter(new BufferedWriter(new OutputStreamWriter(out, out.charset())));
            json.beginArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(Map<String, Object> entry) {
        Output.gson().toJson(entry, Map.class, json);
    }

    /** Ends the list. */
    @Override
    public void close() {
        try {
            json.endArray();
            json.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println();
    }
}
