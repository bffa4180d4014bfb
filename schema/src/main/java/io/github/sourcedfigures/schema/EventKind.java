package io.github.sourcedfigures.schema;

/** What kind of event it is; each step of a legal act is an event of its own. */
public enum EventKind implements Word {
    /** A party admits what it did. */
    ADMISSION,

    /** An agreement short of a treaty. */
    AGREEMENT,

    /** An attack or offensive. */
    ATTACK,

    /** A ceremony. */
    CEREMONY,

    /** A meeting of a joint commission. */
    COMMISSION,

    /** A body confirms what another said. */
    CONFIRMATION,

    /** The end of a term. */
    DEADLINE,

    /** A shipment or transfer. */
    DELIVERY,

    /** A party denies. */
    DENIAL,

    /** Forces or workers are sent. */
    DEPLOYMENT,

    /** A state or body ends. */
    DISSOLUTION,

    /** A gift. */
    GIFT,

    /** Work on a bridge, line or port. */
    INFRASTRUCTURE,

    /** A body is founded. */
    INSTITUTION,

    /** An invasion or occupation. */
    INVASION,

    /** A launch of a rocket, satellite or missile. */
    LAUNCH,

    /** A meeting. */
    MEETING,

    /** A policy changes. */
    POLICY_CHANGE,

    /** A report appears. */
    REPORT,

    /** Sanctions are imposed or lifted. */
    SANCTIONS,

    /** A statement. */
    STATEMENT,

    /** A meeting of heads of state. */
    SUMMIT,

    /** A treaty enters into force. */
    TREATY_ENTRY_INTO_FORCE,

    /** A step of ratification. */
    TREATY_RATIFICATION,

    /** A treaty is signed. */
    TREATY_SIGNING,

    /** A visit. */
    VISIT,

    /** A vote. */
    VOTE;
}
