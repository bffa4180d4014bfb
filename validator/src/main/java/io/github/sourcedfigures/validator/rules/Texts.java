package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.validator.json.Pointers;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** All texts of a record, each with its pointer. */
final class Texts {
    private Texts() {}

    static void visit(Map<String, Object> tree, BiConsumer<String, String> visitor) {
        visit("", tree, visitor);
    }

    private static void visit(String pointer, Object value, BiConsumer<String, String> visitor) {
        if (value instanceof String text) {
            visitor.accept(pointer, text);
        } else if (value instanceof Map<?, ?> members) {
            members.forEach(
                    (name, member) -> visit(pointer + "/" + Pointers.escape(String.valueOf(name)), member, visitor));
        } else if (value instanceof List<?> elements) {
            for (int i = 0; i < elements.size(); i++) {
                visit(pointer + "/" + i, elements.get(i), visitor);
            }
        }
    }
}
