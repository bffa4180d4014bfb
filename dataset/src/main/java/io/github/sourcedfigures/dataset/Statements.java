package io.github.sourcedfigures.dataset;

import io.github.sourcedfigures.schema.PartialDate;
import io.github.sourcedfigures.schema.Statement;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A list of statements that a question narrows step by step; each step gives a new list in the same order and leaves
 * this one as it is. Immutable and safe for several threads.
 *
 * <p>An identifier that no record has matches nothing: the answer is empty, not an error. {@link Dataset#measure},
 * {@link Dataset#party} and {@link Dataset#source} say whether there is such a record.
 *
 * @param <S> the type of statement
 * @param <Q> the type of the list
 */
public abstract sealed class Statements<S extends Statement, Q extends Statements<S, Q>> extends AbstractList<S>
        implements RandomAccess permits Figures, Events {
    private final Dataset dataset;
    private final List<S> list;

    Statements(Dataset dataset, List<S> list) {
        this.dataset = dataset;
        this.list = list;
    }

    final Dataset dataset() {
        return dataset;
    }

    /** The same kind of list with other elements. */
    abstract Q with(List<S> narrowed);

    /** The time that a statement is about; null where it names none. */
    abstract @Nullable PartialDate timeOf(S statement);

    /** The parties that a statement is about. */
    abstract List<String> partiesOf(S statement);

    /**
     * Those that fulfil a condition: for every question that has no method of its own.
     *
     * @param condition what a statement must fulfil
     * @return those that do
     */
    public final Q where(Predicate<? super S> condition) {
        return with(list.stream().filter(condition).toList());
    }

    /**
     * Those that a party asserts, or a party that belongs to it ({@link io.github.sourcedfigures.schema.Party#body()},
     * step by step): what a ministry's spokesman says, the ministry and its state say.
     *
     * @param party a party's identifier
     * @return those of which it is a claimant; none of those whose claimant nobody names
     */
    public final Q assertedBy(String party) {
        return where(
                statement -> statement.assertedBy().stream().anyMatch(claimant -> dataset.belongs(claimant, party)));
    }

    /**
     * Those that are about a party, or about one that belongs to it: it hands over or receives what is counted, or took
     * part in the event. Who says so is another question, {@link #assertedBy}.
     *
     * @param party a party's identifier
     * @return those that name it
     */
    public final Q involving(String party) {
        return where(statement -> partiesOf(statement).stream().anyMatch(named -> dataset.belongs(named, party)));
    }

    /**
     * Those that are about a time: some day is one that both can mean.
     *
     * @param time an EDTF string such as {@code 2024}, {@code 2024-10} or {@code 2024-06/2024-09}
     * @return those about it; none of the undated ones
     * @throws IllegalArgumentException if the text is no such string
     */
    public final Q during(String time) {
        PartialDate wanted = PartialDate.parse(time);
        return where(statement -> overlap(timeOf(statement), wanted));
    }

    static boolean overlap(@Nullable PartialDate time, PartialDate wanted) {
        return time != null && time.overlaps(wanted);
    }

    /**
     * Those that a page reports.
     *
     * @param source a source's identifier
     * @return those that cite it
     */
    public final Q citing(String source) {
        return where(statement -> statement.citations().stream()
                .anyMatch(citation -> citation.source().equals(source)));
    }

    /**
     * The same in the order of time; undated ones last.
     *
     * @return a list sorted by time, then by identifier
     */
    public abstract Q chronological();

    @Override
    public final S get(int index) {
        return list.get(index);
    }

    @Override
    public final int size() {
        return list.size();
    }
}
