package io.github.sourcedfigures.validator.evidence;

import java.util.Optional;

/** Finds the stretch of a text that differs least from a phrase (P. H. Sellers, 1980: approximate string matching). */
final class NearestStretch {
    private NearestStretch() {}

    /** The nearest stretch; empty where more than a quarter of the phrase's characters differ. */
    static Optional<String> of(String phrase, String text) {
        int[] distance = new int[phrase.length() + 1];
        int[] start = new int[phrase.length() + 1];
        for (int i = 0; i <= phrase.length(); i++) {
            distance[i] = i;
        }
        int best = phrase.length() / 4 + 1;
        String nearest = null;
        for (int end = 1; end <= text.length(); end++) {
            int diagonal = distance[0];
            int diagonalStart = start[0];
            start[0] = end;
            for (int i = 1; i <= phrase.length(); i++) {
                int replaced = diagonal + (phrase.charAt(i - 1) == text.charAt(end - 1) ? 0 : 1);
                int inserted = distance[i] + 1;
                int dropped = distance[i - 1] + 1;
                diagonal = distance[i];
                int nextStart = start[i];
                if (replaced <= inserted && replaced <= dropped) {
                    distance[i] = replaced;
                    start[i] = diagonalStart;
                } else if (dropped < inserted) {
                    distance[i] = dropped;
                    start[i] = start[i - 1];
                } else {
                    distance[i] = inserted;
                }
                diagonalStart = nextStart;
            }
            if (distance[phrase.length()] < best) {
                best = distance[phrase.length()];
                nearest = text.substring(start[phrase.length()], end);
            }
        }
        return Optional.ofNullable(nearest);
    }
}
