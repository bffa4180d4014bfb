package io.github.sourcedfigures.dataset;

import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Measure;
import io.github.sourcedfigures.schema.Nature;
import io.github.sourcedfigures.schema.PartialDate;
import io.github.sourcedfigures.schema.view.Series;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Figures, narrowed as a question is put: which estimates of troops did South Korea give in 2024?
 *
 * <pre>{@code
 * Figures answer = dataset.figures()
 *         .ofMeasure("dprk-troops-sent-to-russia")
 *         .ofNature(Nature.ESTIMATED)
 *         .assertedBy("south-korea")
 *         .statedDuring("2024");
 * }</pre>
 *
 * <p>It is a {@link List}: iterate it, stream it, ask for its size.
 */
public final class Figures extends Statements<Figure, Figures> {
    Figures(Dataset dataset, List<Figure> list) {
        super(dataset, list);
    }

    @Override
    Figures with(List<Figure> narrowed) {
        return new Figures(dataset(), narrowed);
    }

    /**
     * Those of one measure.
     *
     * @param measure a measure's identifier
     * @return those that count it
     */
    public Figures ofMeasure(String measure) {
        return where(figure -> figure.measure().equals(measure));
    }

    /**
     * Those that claim one kind of thing or one of several: what is planned is no delivery.
     *
     * @param nature what is claimed
     * @param others what may be claimed instead
     * @return those of these natures
     */
    public Figures ofNature(Nature nature, Nature... others) {
        Set<Nature> natures = EnumSet.of(nature, others);
        return where(figure -> natures.contains(figure.nature()));
    }

    /**
     * Those that were said at a time, whatever time they are about ({@link #during}).
     *
     * @param time an EDTF string such as {@code 2024}, {@code 2024-10} or {@code 2024-06/2024-09}
     * @return those said then; none of those of which nobody knows when they were said
     * @throws IllegalArgumentException if the text is no such string
     */
    public Figures statedDuring(String time) {
        PartialDate wanted = PartialDate.parse(time);
        return where(figure -> overlap(figure.statedOn(), wanted));
    }

    /**
     * Those that still stand: neither withdrawn nor superseded by a later figure of the same claimant.
     *
     * @return the last word of each claimant, as far as the records tell
     */
    public Figures current() {
        return where(figure -> figure.withdrawn() == null && !dataset().isSuperseded(figure));
    }

    /**
     * Those that another figure of the dataset contradicts ({@link Dataset#conflicts()}).
     *
     * @return those of which at least one such pair is known
     */
    public Figures contested() {
        return where(figure -> !dataset().conflicts(figure).isEmpty());
    }

    /** By the day on which they were said, else their as-of date, else the end of their period ({@link Series}). */
    @Override
    public Figures chronological() {
        return with(stream().sorted(Series.order()).toList());
    }

    /** The state that a figure gives, else the period that it covers, else the day on which it was said. */
    @Override
    @Nullable
    PartialDate timeOf(Figure figure) {
        if (figure.asOf() != null) {
            return figure.asOf();
        }
        return figure.period() != null ? figure.period() : figure.statedOn();
    }

    @Override
    List<String> partiesOf(Figure figure) {
        List<String> parties = new ArrayList<>();
        Measure measure = dataset().measure(figure.measure()).orElse(null);
        if (measure != null) {
            Stream.of(measure.from(), measure.to()).filter(Objects::nonNull).forEach(parties::add);
            parties.addAll(measure.between());
        }
        return parties;
    }
}
