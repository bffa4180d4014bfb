package io.github.sourcedfigures.validator.ledger;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.history.DataVersion;
import io.github.sourcedfigures.schema.tree.RecordReader;
import io.github.sourcedfigures.validator.json.JsonText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code dataset.json} of a release holds.
 *
 * @param header what it says before its records
 * @param records its records
 */
public record DatasetDocument(DatasetHeader header, Records records) {
    /**
     * Reads a {@code dataset.json}.
     *
     * @throws IOException if it cannot be read or is none
     */
    public static DatasetDocument read(Path file) throws IOException {
        try {
            Members members = Members.of(
                    JsonText.read(file.toString(), Files.readString(file, StandardCharsets.UTF_8)), "the file");
            return new DatasetDocument(DatasetHeader.of(members), records(members));
        } catch (IllegalArgumentException broken) {
            throw new IOException(
                    file + " is not the dataset.json of a release: " + broken.getMessage() + "; take the file of one",
                    broken);
        }
    }

    static Records records(Members members) {
        List<DatasetRecord> records = new ArrayList<>();
        for (String list : List.of("figures", "events", "sources", "measures", "parties", "units")) {
            for (Object element : members.required(list, List.class)) {
                records.add(RecordReader.read(Members.of(element, "a record").texts()));
            }
        }
        return Records.of(records);
    }

    /**
     * What a release held, made from the changes of all releases up to it.
     *
     * @throws IOException if they do not lead to what its ledger says
     */
    public static DatasetDocument rebuilt(ReleasesFolder releases, DataVersion version) throws IOException {
        Records records = Records.of(List.of());
        for (DataVersion each : releases.versions()) {
            if (each.compareTo(version) > 0) {
                break;
            }
            try {
                records = ReleaseChanges.read(releases.changes(each)).changes().applyTo(records);
            } catch (IllegalArgumentException broken) {
                throw new IOException(
                        "release " + each + ": " + broken.getMessage()
                                + "; a release is rebuilt from the changes of all releases up to it: put back their files",
                        broken);
            }
        }
        DatasetDocument document = new DatasetDocument(
                ReleaseChanges.read(releases.changes(version)).after(), records);
        String hash = CanonicalForm.sha256(document.header.document(records));
        String listed = Ledger.read(releases.ledger(version)).head().datasetSha256();
        if (!hash.equals(listed)) {
            throw new IOException("the changes of the releases up to " + version
                    + " do not lead to what its ledger says; put back the files of " + releases.path());
        }
        return document;
    }
}
