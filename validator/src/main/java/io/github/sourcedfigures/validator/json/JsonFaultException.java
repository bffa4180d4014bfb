package io.github.sourcedfigures.validator.json;

/** Carries a {@link JsonFault} out of the reader. */
public final class JsonFaultException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient JsonFault fault;

    JsonFaultException(JsonFault fault) {
        super(fault.message());
        this.fault = fault;
    }

    /** What went wrong, and where. */
    public JsonFault fault() {
        return fault;
    }
}
