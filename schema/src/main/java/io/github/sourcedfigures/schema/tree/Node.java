package io.github.sourcedfigures.schema.tree;

import io.github.sourcedfigures.schema.PartialDate;
import io.github.sourcedfigures.schema.Word;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One object of a plain tree, read property by property as the type that the record wants. */
record Node(Map<?, ?> properties, Dates dates) {
    boolean has(String name) {
        return properties.get(name) != null;
    }

    <T> T required(String name, Class<T> type) {
        T value = optional(name, type);
        if (value == null) {
            throw new IllegalArgumentException("\"" + name + "\" is missing");
        }
        return value;
    }

    <T> @Nullable T optional(String name, Class<T> type) {
        Object value = properties.get(name);
        if (value == null) {
            return null;
        }
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("\"" + name + "\" is not a " + type.getSimpleName());
        }
        return type.cast(value);
    }

    String text(String name) {
        return required(name, String.class);
    }

    @Nullable
    String optionalText(String name) {
        return optional(name, String.class);
    }

    BigDecimal decimal(String name) {
        return required(name, BigDecimal.class);
    }

    int integer(String name) {
        return Math.toIntExact(whole(name, Integer.MAX_VALUE));
    }

    @Nullable
    Integer optionalInteger(String name) {
        return has(name) ? integer(name) : null;
    }

    long count(String name) {
        return whole(name, Long.MAX_VALUE);
    }

    private long whole(String name, long greatest) {
        BigDecimal number = decimal(name);
        try {
            long whole = number.longValueExact();
            if (whole >= -greatest && whole <= greatest) {
                return whole;
            }
        } catch (ArithmeticException notWhole) {
            throw new IllegalArgumentException('"' + name + "\" is not a whole number: " + number, notWhole);
        }
        throw new IllegalArgumentException('"' + name + "\" is out of range: " + number);
    }

    LocalDate day(String name) {
        String text = text(name);
        try {
            return dates.day(text);
        } catch (DateTimeParseException noDay) {
            throw new IllegalArgumentException('"' + name + "\" is not a day: " + text, noDay);
        }
    }

    @Nullable
    PartialDate date(String name) {
        String text = optionalText(name);
        return text == null ? null : dates.partial(text);
    }

    <E extends Enum<E> & Word> E word(String name, Class<E> vocabulary) {
        E word = optionalWord(name, vocabulary);
        if (word == null) {
            throw new IllegalArgumentException("\"" + name + "\" is missing");
        }
        return word;
    }

    <E extends Enum<E> & Word> @Nullable E optionalWord(String name, Class<E> vocabulary) {
        String text = optionalText(name);
        return text == null
                ? null
                : Word.find(vocabulary, text)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "\"" + text + "\" is not a " + vocabulary.getSimpleName()));
    }

    Node child(String name) {
        return new Node(required(name, Map.class), dates);
    }

    <T> @Nullable T object(String name, Function<Node, T> reader) {
        Map<?, ?> object = optional(name, Map.class);
        return object == null ? null : reader.apply(new Node(object, dates));
    }

    List<String> texts(String name) {
        return list(name, String.class, text -> text);
    }

    <T> List<T> objects(String name, Function<Node, T> reader) {
        return list(name, Map.class, element -> reader.apply(new Node(element, dates)));
    }

    private <E, T> List<T> list(String name, Class<E> type, Function<E, T> reader) {
        List<?> elements = optional(name, List.class);
        if (elements == null) {
            return List.of();
        }
        List<T> list = new ArrayList<>(elements.size());
        for (Object element : elements) {
            if (!type.isInstance(element)) {
                throw new IllegalArgumentException(
                        "\"" + name + "\" holds something other than a " + type.getSimpleName());
            }
            list.add(reader.apply(type.cast(element)));
        }
        return list;
    }
}
