package io.github.sourcedfigures.schema;

import java.util.List;

/** What figures and events share: somebody asserts it, pages report it, other records stand to it. */
public sealed interface Statement extends DatasetRecord permits Figure, Event {
    /**
     * {@return the claimants, the body first; empty where nobody is named, then it is the publisher's own} Party
     * identifiers.
     */
    List<String> assertedBy();

    /** {@return whoever passed it on up to its first publication, in order} Party identifiers. */
    List<String> through();

    /** {@return the pages that report it} */
    List<Citation> citations();

    /** {@return how it stands to other records} */
    List<Relation> relations();
}
