/**
 * The command line: one class a command, all listed in {@link org.linkwright.cli.Cli}. Commands change a case only through
 * {@code operation}.
 */
package org.linkwright.cli;
