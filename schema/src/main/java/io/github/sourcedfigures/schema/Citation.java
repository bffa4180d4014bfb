package io.github.sourcedfigures.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page that reports a record, with the phrase that carries it.
 *
 * @param source the page; a source's identifier
 * @param quote the phrase, in the page's language; left-out words are marked {@code […]}
 * @param part where on the page it stands, or null where that is not known
 * @param fidelity how the report relates to the statement
 * @param reported what the page says instead; null if and only if the fidelity is {@link Fidelity#FAITHFUL}
 * @param relays who handed the statement on between its first publication and this page, in order; identifiers of
 *     sources, or of parties where the earlier page was not read
 */
public record Citation(
        String source,
        String quote,
        @Nullable PagePart part,
        Fidelity fidelity,
        @Nullable Reported reported,
        List<String> relays) {
    /** Copies the list. */
    public Citation {
        relays = List.copyOf(relays);
    }

    /** For people: {@code a-page: "about 3 million shells"}, and the fidelity where it is not faithful. */
    @Override
    public String toString() {
        return source + ": \"" + quote + '"' + (fidelity == Fidelity.FAITHFUL ? "" : " (" + fidelity.word() + ")");
    }
}
