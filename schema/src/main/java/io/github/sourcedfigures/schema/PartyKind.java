package io.github.sourcedfigures.schema;

/** What kind of party it is. */
public enum PartyKind implements Word {
    /** A state. */
    STATE,

    /** A ministry, service, institute or organisation. */
    BODY,

    /** A person in a role. */
    PERSON,

    /** A company. */
    COMPANY,

    /** A publisher of news. */
    OUTLET,

    /** Several who are named together only. */
    GROUP;
}
