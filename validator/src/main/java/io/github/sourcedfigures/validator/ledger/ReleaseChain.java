package io.github.sourcedfigures.validator.ledger;

import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.history.Changes;
import io.github.sourcedfigures.schema.history.DataVersion;
import io.github.sourcedfigures.schema.history.Increment;
import io.github.sourcedfigures.schema.history.Release;
import io.github.sourcedfigures.schema.history.Rollback;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The releases of a dataset as its tree keeps them, the first one first.
 *
 * @param links one for each release
 */
public record ReleaseChain(List<Link> links) {
    private static final String SNAPSHOT = "-snapshot";

    /**
     * What one release left in the tree.
     *
     * @param ledger what it held
     * @param changes what led to it
     */
    public record Link(Ledger ledger, ReleaseChanges changes) {
        /** The version of the data. */
        public DataVersion version() {
            return ledger.head().version();
        }

        Release release() {
            LedgerHead head = ledger.head();
            return new Release(head.version().toString(), head.released(), head.schemaVersion(), head.datasetSha256());
        }
    }

    /** Copies the list. */
    public ReleaseChain {
        links = List.copyOf(links);
    }

    /**
     * Reads what the releases left.
     *
     * @throws IOException if it cannot be read
     */
    public static ReleaseChain read(ReleasesFolder folder) throws IOException {
        List<Link> links = new ArrayList<>();
        for (DataVersion version : folder.versions()) {
            links.add(new Link(Ledger.read(folder.ledger(version)), ReleaseChanges.read(folder.changes(version))));
        }
        return new ReleaseChain(links);
    }

    /** Whether nothing was released yet. */
    public boolean isEmpty() {
        return links.isEmpty();
    }

    /** The newest release, where there is one. */
    public Link newest() {
        return links.get(links.size() - 1);
    }

    /** What led to each release. */
    public List<ReleaseChanges> changes() {
        return links.stream().map(Link::changes).toList();
    }

    /**
     * The records of the newest release, made from the changes alone.
     *
     * @throws IOException if the changes of one release do not fit those of the release before
     */
    public Records newestRecords() throws IOException {
        return isEmpty() ? Records.of(List.of()) : recordsOf(newest());
    }

    /**
     * The records of one of the releases, made in the same way.
     *
     * @throws IOException if the changes of one release do not fit those of the release before
     */
    public Records recordsOf(Link wanted) throws IOException {
        Records records = Records.of(List.of());
        for (Link link : links.subList(0, links.indexOf(wanted) + 1)) {
            try {
                records = link.changes().changes().applyTo(records);
            } catch (IllegalArgumentException broken) {
                throw new IOException(
                        "release " + link.version() + ": " + broken.getMessage()
                                + "; a release is rebuilt from the changes of all releases up to it: put back their files",
                        broken);
            }
        }
        return records;
    }

    /**
     * What of the data's version a state asks for that follows on the newest release.
     *
     * @param header of the state
     * @param changes of the records since then
     */
    public Increment increment(DatasetHeader header, Changes changes) {
        Increment ofRecords = changes.increment();
        Increment ofHeader = incrementOf(header);
        return ofHeader.compareTo(ofRecords) > 0 ? ofHeader : ofRecords;
    }

    private Increment incrementOf(DatasetHeader header) {
        DatasetHeader old = newest().changes().after();
        DatasetHeader now = header.with(old.version(), old.released());
        if (now.equals(old)) {
            return Increment.NONE;
        }
        DataVersion was = DataVersion.parse(old.schemaVersion());
        DataVersion is = DataVersion.parse(now.schemaVersion());
        if (was.major() != is.major()) {
            return Increment.MAJOR;
        }
        return was.minor() != is.minor() ? Increment.MINOR : Increment.PATCH;
    }

    /** The least version that such a state may have; the one that is written where nothing was released yet. */
    public DataVersion least(DatasetHeader header, Changes changes) {
        return isEmpty() ? header.dataVersion() : newest().version().next(increment(header, changes));
    }

    /** Whether a state is, byte for byte, what the newest ledger says. */
    public boolean isReleased(DatasetHeader header, Changes changes, Records records) {
        return !isEmpty()
                && changes.all().isEmpty()
                && header.equals(newest().changes().after())
                && CanonicalForm.sha256(header.document(records))
                        .equals(newest().ledger().head().datasetSha256());
    }

    /** The header of a state: its own where it is the newest release or could be the first one, else a snapshot's. */
    public DatasetHeader headerOf(DatasetHeader header, Changes changes, Records records) {
        return isEmpty() || isReleased(header, changes, records)
                ? header
                : header.with(least(header, changes) + SNAPSHOT, header.released());
    }

    /**
     * What leads back from a state to each release, the newest first.
     *
     * @param changes of the records since the newest release
     */
    public List<Rollback> rollbacks(Changes changes) {
        List<Rollback> rollbacks = new ArrayList<>();
        Changes later = changes;
        for (int i = links.size() - 1; i >= 0; i--) {
            rollbacks.add(Rollback.of(links.get(i).release(), later));
            later = links.get(i).changes().changes();
        }
        return rollbacks;
    }
}
