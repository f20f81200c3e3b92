/**
 * The made-up case "Operation Lantern": a seeded program writes the files in {@code samples/} and the true answer beside
 * them. {@link org.linkwright.sample.LanternCase} is the entry; {@code docs/sample-case.md} describes what comes out.
 */
package org.linkwright.sample;
