package io.github.sourcedfigures.publisher;

import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.history.DataVersion;
import io.github.sourcedfigures.validator.ledger.Ledger;
import io.github.sourcedfigures.validator.ledger.ReleaseChanges;
import io.github.sourcedfigures.validator.ledger.ReleasesFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The releases of a dataset as its tree keeps them, the first one first.
 *
 * @param links one for each release
 */
record ReleaseChain(List<Link> links) {
    /** What one release left in the tree. */
    record Link(Ledger ledger, ReleaseChanges changes) {
        DataVersion version() {
            return ledger.head().version();
        }
    }

    ReleaseChain {
        links = List.copyOf(links);
    }

    static ReleaseChain read(ReleasesFolder folder) throws IOException {
        List<Link> links = new ArrayList<>();
        for (DataVersion version : folder.versions()) {
            links.add(new Link(Ledger.read(folder.ledger(version)), ReleaseChanges.read(folder.changes(version))));
        }
        return new ReleaseChain(links);
    }

    boolean isEmpty() {
        return links.isEmpty();
    }

    Link newest() {
        return links.get(links.size() - 1);
    }

    List<ReleaseChanges> changes() {
        return links.stream().map(Link::changes).toList();
    }

    /**
     * The records of the newest release, made from the changes alone.
     *
     * @throws IOException if the changes of one release do not fit those of the release before
     */
    Records newestRecords() throws IOException {
        return isEmpty() ? Records.of(List.of()) : recordsOf(newest());
    }

    /** The records of one of the releases, made in the same way. */
    Records recordsOf(Link wanted) throws IOException {
        Records records = Records.of(List.of());
        for (Link link : links.subList(0, links.indexOf(wanted) + 1)) {
            try {
                records = link.changes().changes().applyTo(records);
            } catch (IllegalArgumentException broken) {
                throw new IOException("release " + link.version() + ": " + broken.getMessage(), broken);
            }
        }
        return records;
    }
}
