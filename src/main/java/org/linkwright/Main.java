package org.linkwright;

import org.linkwright.cli.Cli;

/** The program. It is no JavaFX application itself, so that it starts from a class path. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(Cli.run(Wiring.surroundings(), arguments));
    }
}
