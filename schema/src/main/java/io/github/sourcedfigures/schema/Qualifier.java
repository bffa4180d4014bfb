package io.github.sourcedfigures.schema;

/** How a number was qualified when it was said; it fixes the bounds that {@link io.github.sourcedfigures.schema.view.Bounds} computes. */
public enum Qualifier implements Word {
    /** 43 voyages: no qualifying word, however round the number. */
    EXACTLY(Form.AMOUNT),

    /** About, some, environ. */
    APPROXIMATELY(Form.AMOUNT),

    /** Almost, close to, près de: below the number, not far. */
    NEARLY(Form.AMOUNT),

    /** 70-odd: the number and some more. */
    ODD(Form.AMOUNT),

    /** Over, plus de: above the number. */
    MORE_THAN(Form.AMOUNT),

    /** No fewer than, au moins. */
    AT_LEAST(Form.AMOUNT),

    /** Under, moins de. */
    LESS_THAN(Form.AMOUNT),

    /** No more than. */
    AT_MOST(Form.AMOUNT),

    /** As many as, jusqu'à. */
    UP_TO(Form.AMOUNT),

    /** 10,000 to 12,000. */
    BETWEEN(Form.RANGE),

    /** About 4 to 6 million. */
    APPROXIMATELY_BETWEEN(Form.RANGE),

    /** Dozens, thousands: a word of size and no number. */
    MAGNITUDE(Form.MAGNITUDE),

    /** "A large number": neither number nor size. */
    WORDED(Form.WORDS);

    /** The form of value that goes with a qualifier. */
    public enum Form {
        /** One number: {@link Value.Amount}, or {@link Value.Fraction}. */
        AMOUNT,
        /** Two numbers: {@link Value.Range}. */
        RANGE,
        /** A word of size: {@link Value.OrderOfMagnitude}. */
        MAGNITUDE,
        /** Words alone: {@link Value.Worded}. */
        WORDS
    }

    private final Form form;

    Qualifier(Form form) {
        this.form = form;
    }

    /** {@return the form of value that goes with this qualifier} */
    public Form form() {
        return form;
    }
}
