package io.github.sourcedfigures.validator.ledger;

import io.github.sourcedfigures.schema.history.DataVersion;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of one object, each read as the type that it must have. */
record Members(Map<?, ?> members) {
    static Members of(@Nullable Object value, String what) {
        if (value instanceof Map<?, ?> members) {
            return new Members(members);
        }
        throw new IllegalArgumentException(what + " is not an object");
    }

    boolean has(String name) {
        return members.get(name) != null;
    }

    <T> T required(String name, Class<T> type) {
        Object value = members.get(name);
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException(
                    value == null ? "\"" + name + "\" is missing" : "\"" + name + "\" is not what it must be");
        }
        return type.cast(value);
    }

    Members object(String name) {
        return of(members.get(name), "\"" + name + "\"");
    }

    /** The same under names that are texts, as all names of JSON are. */
    Map<String, ?> texts() {
        Map<String, Object> texts = new LinkedHashMap<>();
        members.forEach((name, value) -> texts.put(String.valueOf(name), value));
        return texts;
    }

    String text(String name) {
        return required(name, String.class);
    }

    DataVersion version(String name) {
        return DataVersion.parse(text(name));
    }

    LocalDate day(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeException noDay) {
            throw new IllegalArgumentException("\"" + name + "\" is not a day", noDay);
        }
    }
}
