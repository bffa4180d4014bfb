package io.github.sourcedfigures.validator.draft;

import java.util.List;
import java.util.Optional;

/** Where a draft asks for what it cannot work out. */
@FunctionalInterface
public interface Answers {
    /** Nobody answers. */
    Answers NONE = (question, words, proposal) -> Optional.empty();

    /**
     * Asks once.
     *
     * @param question what is wanted
     * @param words the answers there are; empty for any
     * @param proposal the answer that a mere line end stands for; empty for none
     * @return empty where nobody answers
     */
    Optional<String> ask(String question, List<String> words, String proposal);
}
