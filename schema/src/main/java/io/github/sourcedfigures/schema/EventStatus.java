package io.github.sourcedfigures.schema;

/** Whether an event had happened when it was reported. */
public enum EventStatus implements Word {
    /** It was still a plan. */
    PLANNED;
}
