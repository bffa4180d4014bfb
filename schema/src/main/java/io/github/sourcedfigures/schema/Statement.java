package io.github.sourcedfigures.schema;

import java.util.List;

/** What figures and events share: somebody asserts it, pages report it, other records stand to it. */
public sealed interface Statement extends DatasetRecord permits Figure, Event {
    /** The claimants, the body first; empty where nobody is named, then it is the publisher's own. Party identifiers. */
    List<String> assertedBy();

    /** Whoever passed it on up to its first publication, in order. Party identifiers. */
    List<String> through();

    /** The pages that report it. */
    List<Citation> citations();

    /** How it stands to other records. */
    List<Relation> relations();
}
