package io.github.sourcedfigures.dataset;

import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.history.Release;
import io.github.sourcedfigures.schema.history.Rollback;
import io.github.sourcedfigures.schema.tree.DatasetPack.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The states of the data, rebuilt from the newest one by going back through the changes. */
final class History {
    private final State present;
    private final Lazy<List<Rollback>> rollbacks;

    /**
     * A history that is read when it is first asked for.
     *
     * @param present the newest state, a release or not
     * @param rollbacks what leads back from it, the newest release first
     */
    History(State present, Supplier<List<Rollback>> rollbacks) {
        this.present = present;
        this.rollbacks = new Lazy<>(rollbacks);
    }

    State present() {
        return present;
    }

    /** The releases, the first one first. */
    List<Release> releases() {
        List<Release> releases = new ArrayList<>();
        rollbacks.get().forEach(rollback -> releases.add(rollback.release()));
        Collections.reverse(releases);
        return List.copyOf(releases);
    }

    State asOf(String version) {
        if (present.release().version().equals(version)) {
            return present;
        }
        Records records = present.records();
        for (Rollback rollback : rollbacks.get()) {
            records = rollback.applyTo(records);
            if (rollback.release().version().equals(version)) {
                return new State(rollback.release(), records);
            }
        }
        throw new IllegalArgumentException("there is no release " + version + "; " + known());
    }

    State asOf(LocalDate day) {
        return rollbacks.get().stream()
                .map(Rollback::release)
                .filter(release -> !release.released().isAfter(day))
                .findFirst()
                .map(release -> asOf(release.version()))
                .orElseThrow(() -> new IllegalArgumentException("nothing was released by " + day + "; " + known()));
    }

    private String known() {
        List<Release> releases = releases();
        return releases.isEmpty()
                ? "nothing was released yet"
                : "the releases are "
                        + releases.stream()
                                .map(release -> release.version() + " of " + release.released())
                                .collect(Collectors.joining(", "));
    }
}
