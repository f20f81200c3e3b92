package org.linkwright.exhibit;

/**
 * A finished exhibit.
 *
 * @param bytes the file
 * @param hash SHA-256 of its canonical manifest, printed on it
 * @param settings JSON document from which it can be made again
 */
public record Exhibit(byte[] bytes, String hash, String settings) {}
