package io.github.sourcedfigures.dataset;

import io.github.sourcedfigures.schema.Event;
import io.github.sourcedfigures.schema.EventKind;
import io.github.sourcedfigures.schema.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Events, narrowed as a question is put: which visits did the DPRK pay or receive in 2024, in order?
 *
 * <pre>{@code
 * Events answer = dataset.events()
 *         .ofKind(EventKind.VISIT)
 *         .involving("dprk")
 *         .during("2024")
 *         .chronological();
 * }</pre>
 *
 * <p>It is a {@link List}: iterate it, stream it, ask for its size.
 */
public final class Events extends Statements<Event, Events> {
    private static final Comparator<Event> ORDER = Comparator.<Event, LocalDate>comparing(
                    Events::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Event::id);

    Events(Dataset dataset, List<Event> list) {
        super(dataset, list);
    }

    @Override
    Events with(List<Event> narrowed) {
        return new Events(dataset(), narrowed);
    }

    /**
     * Those of one kind or one of several.
     *
     * @param kind the kind of event
     * @param others the kinds that it may be instead
     * @return those of these kinds
     */
    public Events ofKind(EventKind kind, EventKind... others) {
        Set<EventKind> kinds = EnumSet.of(kind, others);
        return where(event -> kinds.contains(event.kind()));
    }

    /** By the first day that their date can mean, else the last one, then by identifier; undated ones last. */
    @Override
    public Events chronological() {
        return with(stream().sorted(ORDER).toList());
    }

    private static @Nullable LocalDate day(Event event) {
        PartialDate on = event.on();
        return on == null ? null : on.earliest().or(on::latest).orElse(null);
    }

    @Override
    @Nullable
    PartialDate timeOf(Event event) {
        return event.on();
    }

    @Override
    List<String> partiesOf(Event event) {
        return event.parties();
    }
}
