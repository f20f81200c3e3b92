package org.linkwright.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the commands are given.
 *
 * @param out standard output
 * @param err standard error
 * @param clock time for the audit
 * @param author whom the audit names
 * @param hasDisplay whether a window can be opened
 * @param desktop opens the desktop, on a case where one is given, and returns when it is closed
 */
public record Surroundings(
        PrintStream out,
        PrintStream err,
        InstantSource clock,
        String author,
        boolean hasDisplay,
        Consumer<Optional<Path>> desktop) {}
