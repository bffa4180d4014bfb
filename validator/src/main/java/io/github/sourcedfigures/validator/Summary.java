package io.github.sourcedfigures.validator;

import org.jspecify.annotations.Nullable;

/**
 * What a check came to.
 *
 * @param records how many records were read, faulty ones included
 * @param errors how many findings block
 * @param warnings how many findings do not, but want a look
 * @param notes how many findings only tell
 * @param suppressed how many findings the settings suppress
 * @param evidence what the evidence folder showed
 * @param since what was left out because it was there before; null where nothing was to be
 */
public record Summary(
        long records,
        long errors,
        long warnings,
        long notes,
        long suppressed,
        Evidence evidence,
        @Nullable Since since) {
    /**
     * What the evidence folder showed.
     *
     * @param given whether there was a folder
     * @param texts how many sources name a text that is at hand
     * @param missing how many sources name a text that is not at hand, without a folder all; counted, not failed
     * @param quotes how many quotes were found in their text
     */
    public record Evidence(boolean given, long texts, long missing, long quotes) {}

    /**
     * What was left out because it was there before.
     *
     * @param state the state before, as people call it
     * @param older how many findings were there already
     */
    public record Since(String state, long older) {}

    /**
     * How many findings weigh at least this much.
     *
     * @param least the weight
     * @return their number, without those that are suppressed
     */
    public long count(Severity least) {
        return switch (least) {
            case ERROR -> errors;
            case WARNING -> errors + warnings;
            case NOTE -> errors + warnings + notes;
        };
    }

    /** {@return whether nothing blocks} */
    public boolean isValid() {
        return errors == 0;
    }
}
