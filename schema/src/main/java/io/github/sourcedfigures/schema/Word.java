package io.github.sourcedfigures.schema;

import java.util.Locale;
import java.util.Optional;

/** A member of a closed vocabulary: a Java constant and the word that JSON, CSV and SQL print for it. */
public interface Word {
    /** {@return the constant's Java name} */
    String name();

    /** {@return the word as records print it: {@code MORE_THAN} is {@code more-than}} */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant of a vocabulary that prints as a word.
     *
     * @param <E> the vocabulary
     * @param vocabulary the vocabulary
     * @param word the word
     * @return empty where the vocabulary has no such word
     */
    static <E extends Enum<E> & Word> Optional<E> find(Class<E> vocabulary, String word) {
        return Optional.ofNullable(Vocabulary.find(vocabulary, word));
    }
}
