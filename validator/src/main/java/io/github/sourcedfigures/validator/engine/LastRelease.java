package io.github.sourcedfigures.validator.engine;

import io.github.sourcedfigures.validator.DatasetFolder;
import io.github.sourcedfigures.validator.ShownPath;
import io.github.sourcedfigures.validator.json.Position;
import io.github.sourcedfigures.validator.ledger.LedgerHead;
import io.github.sourcedfigures.validator.ledger.LedgerReader;
import io.github.sourcedfigures.validator.ledger.ReleasesFolder;
import io.github.sourcedfigures.validator.rules.DatasetRule;
import io.github.sourcedfigures.validator.rules.DatasetRule.Fact;
import io.github.sourcedfigures.validator.rules.DatasetRule.Place;
import io.github.sourcedfigures.validator.rules.Rules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The newest ledger of a dataset.
 *
 * @param file where it stands
 * @param name what findings call it
 * @param head what it says of its release
 */
record LastRelease(Path file, String name, LedgerHead head) {
    /** The newest ledger beside the data, if there is one. */
    static Optional<LastRelease> of(DatasetFolder dataset) throws IOException {
        ReleasesFolder folder = ReleasesFolder.of(dataset);
        Optional<Path> newest = folder.newest().map(folder::ledger);
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        try (LedgerReader reader = new LedgerReader(newest.get())) {
            return Optional.of(new LastRelease(newest.get(), ShownPath.of(newest.get()), reader.head()));
        }
    }

    /** Takes the facts of every record that it held, one record at a time. */
    void collect(Consumer<byte[]> facts) throws IOException {
        List<DatasetRule> rules = Rules.datasetRules();
        try (LedgerReader reader = new LedgerReader(file)) {
            int index = 0;
            for (LedgerReader.Placed placed = reader.next(); placed != null; placed = reader.next()) {
                for (int i = 0; i < rules.size(); i++) {
                    Place place = place(placed, index);
                    rules.get(i).collectReleased(head, placed.entry(), new FactsAt(i, place, facts));
                }
                index++;
            }
        }
    }

    private Place place(LedgerReader.Placed placed, int index) {
        Position at = placed.position();
        return new Place(name, placed.entry().id(), "/records/" + index, at.line(), at.column());
    }

    /** Facts of one entry, all of which stand where the entry does. */
    private record FactsAt(int rule, Place place, Consumer<byte[]> facts) implements DatasetRule.Facts {
        @Override
        public void define(String key, String pointer, String... words) {
            facts.accept(Entries.fact(rule, key, new Fact(true, place, List.of(words))));
        }

        @Override
        public void use(String key, String pointer, String... words) {
            facts.accept(Entries.fact(rule, key, new Fact(false, place, List.of(words))));
        }

        @Override
        public void mark(String key) {
            facts.accept(Entries.fact(rule, key, new Fact(false, new Place("", "", "", 0, 0), List.of())));
        }
    }
}
