package org.linkwright.normalize;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;

/** A {@link Reading} in the making. The same value twice in a cell is one value. */
final class Draft<T> {
    private EnumSet<Flag> flags;
    private final List<T> values = new ArrayList<>(1);

    Draft<T> flag(Flag flag) {
        if (flags == null) {
            flags = EnumSet.of(flag);
        } else {
            flags.add(flag);
        }
        return this;
    }

    Draft<T> value(T value) {
        if (!values.contains(value)) {
            values.add(value);
        }
        return this;
    }

    Draft<T> drop(Flag flag) {
        if (flags != null) {
            flags.remove(flag);
        }
        return this;
    }

    boolean has(Flag flag) {
        return flags != null && flags.contains(flag);
    }

    /** Takes over what another reader found. */
    Draft<T> add(Reading<? extends T> other) {
        other.values().forEach(this::value);
        other.flags().forEach(this::flag);
        return this;
    }

    /** Where there is no value there is a reason. */
    Reading<T> reading(String raw) {
        if (values.isEmpty() && (flags == null || flags.stream().noneMatch(Flag::unusable))) {
            flag(Flag.UNREADABLE);
        }
        return new Reading<>(raw, List.copyOf(values), flags == null ? List.of() : List.copyOf(flags));
    }

    static Reading<Identifier> identifier(Draft<Identifier> draft, String raw, EntityKind kind, String key) {
        return draft.value(new Identifier(kind, key)).reading(raw);
    }

    static <T> Reading<T> unusable(String raw, Flag flag) {
        return new Reading<>(raw, List.of(), List.of(flag));
    }
}
