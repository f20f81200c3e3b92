package org.linkwright.sheet;

import java.io.InputStream;

/**
 * One entry of an archive.
 *
 * @param name as the archive has it; it may be anything
 * @param compressed bytes it takes in the archive
 * @param isFile not a link, a device or another thing without bytes of its own
 * @param bytes its content, inflated
 */
record Member(String name, long compressed, boolean isFile, Content.Opener<InputStream> bytes) {}
