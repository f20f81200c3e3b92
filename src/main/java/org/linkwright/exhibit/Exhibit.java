package org.linkwright.exhibit;

import java.util.List;
import org.linkwright.model.Issue;

/**
 * A finished exhibit.
 *
 * @param bytes the file
 * @param hash SHA-256 of its canonical manifest, printed on it
 * @param settings JSON document from which it can be made again
 * @param issues what does not look as it should, such as characters that no shipped font has
 */
public record Exhibit(byte[] bytes, String hash, String settings, List<Issue> issues) {}
