package io.github.sourcedfigures.schema;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The constants of each vocabulary by their words, gathered once. */
final class Vocabulary {
    private static final ClassValue<Map<String, Object>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> vocabulary) {
            Map<String, Object> constants = new HashMap<>();
            for (Object constant : vocabulary.getEnumConstants()) {
                constants.put(((Word) constant).word(), constant);
            }
            return constants;
        }
    };

    private Vocabulary() {}

    static <E extends Enum<E> & Word> @Nullable E find(Class<E> vocabulary, String word) {
        return vocabulary.cast(CONSTANTS.get(vocabulary).get(word));
    }
}
