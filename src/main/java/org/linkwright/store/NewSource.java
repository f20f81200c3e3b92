package org.linkwright.store;

/** A file about to be imported; the words as in {@link Source}. */
public record NewSource(String name, String sha256, long size, String format, LegalProcess process, String handling) {}
