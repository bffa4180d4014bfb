package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Party;
import java.util.Set;
import java.util.function.BiConsumer;

/** The texts of a record that are ours, in English, and not a page's. */
final class Prose {
    private static final Set<String> SENTENCES = Set.of("/definition", "/summary", "/note", "/withdrawn/reason");

    private Prose() {}

    /** Texts that are whole sentences. */
    static void sentences(Subject subject, BiConsumer<String, String> visitor) {
        Texts.visit(subject.tree(), (pointer, text) -> {
            if (SENTENCES.contains(pointer)) {
                visitor.accept(pointer, text);
            }
        });
    }

    /** Sentences, and the phrases that we write; a party's own name and role are not among them. */
    static void all(Subject subject, BiConsumer<String, String> visitor) {
        Texts.visit(subject.tree(), (pointer, text) -> {
            if (SENTENCES.contains(pointer)
                    || pointer.equals("/scope")
                    || pointer.startsWith("/date_basis/")
                    || pointer.endsWith("/assumption")
                    || (pointer.equals("/name") && !(subject.typed() instanceof Party))) {
                visitor.accept(pointer, text);
            }
        });
    }
}
