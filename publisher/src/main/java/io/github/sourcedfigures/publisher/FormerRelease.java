package io.github.sourcedfigures.publisher;

import io.github.sourcedfigures.schema.history.DataVersion;
import io.github.sourcedfigures.validator.DatasetFolder;
import io.github.sourcedfigures.validator.ledger.CanonicalForm;
import io.github.sourcedfigures.validator.ledger.ReleaseChain;
import io.github.sourcedfigures.validator.ledger.ReleaseChain.Link;
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
        ReleaseChain chain = ReleaseChain.read(ReleasesFolder.of(dataset));
        List<DataVersion> versions = chain.links().stream().map(Link::version).toList();
        int index = versions.indexOf(version);
        if (index < 0) {
            throw new RefusedException("there is no release " + version + " of this dataset, "
                    + (versions.isEmpty()
                            ? "nor any other"
                            : "only "
                                    + String.join(
                                            ", ",
                                            versions.stream()
                                                    .map(DataVersion::toString)
                                                    .toList())));
        }
        Link link = chain.links().get(index);
        String document = link.changes().after().document(chain.recordsOf(link));
        if (!CanonicalForm.sha256(document).equals(link.ledger().head().datasetSha256())) {
            throw new IOException("the changes lead to something else than release " + version
                    + " was; publisher replay says where they go astray");
        }
        return document;
    }
}
