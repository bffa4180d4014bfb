package io.github.sourcedfigures.validator;

/**
 * What a check came to.
 *
 * @param records how many records were read, faulty ones included
 * @param errors how many findings block
 * @param warnings how many findings do not
 * @param evidence what the evidence folder showed; all zero without one
 */
public record Summary(long records, long errors, long warnings, Evidence evidence) {
    /**
     * What the evidence folder showed.
     *
     * @param texts how many sources name a text that is at hand
     * @param missing how many sources name a text that is not at hand; counted, not failed
     * @param quotes how many quotes were found in their text
     */
    public record Evidence(long texts, long missing, long quotes) {}

    /** Whether nothing blocks. */
    public boolean isValid() {
        return errors == 0;
    }
}
