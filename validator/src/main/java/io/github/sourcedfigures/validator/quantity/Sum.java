package io.github.sourcedfigures.validator.quantity;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A number that grows word by word. A word is added where there is room for it (twenty-<i>five</i>, but not
 * five-<i>twenty</i>), or multiplies what is smaller than itself (two hundred <i>thousand</i>).
 */
final class Sum {
    private static final BigDecimal TEN = BigDecimal.TEN;

    private final Deque<Term> terms = new ArrayDeque<>();

    private record Term(BigDecimal number, BigDecimal room) {}

    boolean isEmpty() {
        return terms.isEmpty();
    }

    /** Whether several scale words were said: 12 million 757 thousand. */
    boolean isLong() {
        return terms.size() > 1;
    }

    /** Whether a number can be added. */
    boolean hasRoom(BigDecimal number) {
        Term last = terms.peekLast();
        return last == null || number.compareTo(last.room()) < 0;
    }

    void add(BigDecimal number, BigDecimal room) {
        terms.addLast(new Term(number, room));
    }

    /** Whether what was said last is ones, before tens: ein-und-zwanzig. */
    boolean endsInOnes() {
        Term last = terms.peekLast();
        return last != null && last.number().compareTo(TEN) < 0;
    }

    /** Puts tens behind the ones that were said before them. */
    void addTens(BigDecimal tens) {
        Term ones = terms.removeLast();
        terms.addLast(new Term(ones.number().add(tens), BigDecimal.ONE));
    }

    /** Whether a scale word can follow. */
    boolean canScale(BigDecimal scale) {
        Term before = null;
        for (Term term : terms) {
            if (term.number().compareTo(scale) >= 0) {
                before = term;
            }
        }
        return before == null || scale.compareTo(before.room()) < 0;
    }

    void scale(BigDecimal scale) {
        BigDecimal smaller = BigDecimal.ZERO;
        while (!terms.isEmpty() && terms.getLast().number().compareTo(scale) < 0) {
            smaller = smaller.add(terms.removeLast().number());
        }
        BigDecimal times = smaller.signum() == 0 ? BigDecimal.ONE : smaller;
        terms.addLast(new Term(times.multiply(scale), scale));
    }

    /** And a half, a quarter: of the scale word said last, else of one. */
    void addPart(BigDecimal part) {
        Term last = terms.peekLast();
        BigDecimal unit = last == null || last.number().compareTo(last.room()) < 0 ? BigDecimal.ONE : last.room();
        terms.addLast(new Term(unit.multiply(part), BigDecimal.ZERO));
    }

    BigDecimal total() {
        return terms.stream().map(Term::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
