package io.github.sourcedfigures.publisher;

import io.github.sourcedfigures.schema.history.DataVersion;
import io.github.sourcedfigures.validator.DatasetFolder;
import io.github.sourcedfigures.validator.ledger.DatasetDocument;
import io.github.sourcedfigures.validator.ledger.ReleasesFolder;
import java.io.IOException;
import java.util.List;

/** A release as it was, made anew from the changes that the releases left in a dataset's tree. */
public final class FormerRelease {
    private FormerRelease() {}

    /**
     * The {@code dataset.json} of a release, byte for byte: its SHA-256 is the one in its ledger.
     *
     * @throws RefusedException if there was no such release
     * @throws IOException if what the releases left cannot be read, or leads to something else than was released
     */
    public static String document(DatasetFolder dataset, DataVersion version) throws RefusedException, IOException {
        ReleasesFolder releases = ReleasesFolder.of(dataset);
        List<DataVersion> versions = releases.versions();
        if (!versions.contains(version)) {
            List<String> known = versions.stream().map(DataVersion::toString).toList();
            throw new RefusedException("there is no release " + version + " of this dataset, "
                    + (known.isEmpty() ? "nor any other" : "only " + String.join(", ", known)));
        }
        return DatasetDocument.rebuilt(releases, version).text();
    }
}
