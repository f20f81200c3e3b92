package org.linkwright.normalize;

import java.util.OptionalInt;
import org.linkwright.model.Identifier;

/** An internet address, and the port where the record has one. */
public record IpEndpoint(Identifier address, OptionalInt port) {
    public String canonical() {
        return address.key() + (port.isPresent() ? " port=" + port.getAsInt() : "");
    }
}
