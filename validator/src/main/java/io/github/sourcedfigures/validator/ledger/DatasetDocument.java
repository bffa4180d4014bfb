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

    /** The text of the file, byte for byte as a release has it. */
    public String text() {
        return header.document(records);
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
        ReleaseChain chain = ReleaseChain.read(releases);
        ReleaseChain.Link link = chain.links().stream()
                .filter(each -> each.version().equals(version))
                .findFirst()
                .orElseThrow(() -> new IOException("there is no release " + version + " in " + releases.path()));
        DatasetDocument document = new DatasetDocument(link.changes().after(), chain.recordsOf(link));
        String hash = CanonicalForm.sha256(document.text());
        if (!hash.equals(link.ledger().head().datasetSha256())) {
            throw new IOException("the changes of the releases up to " + version
                    + " do not lead to what its ledger says; put back the files of " + releases.path());
        }
        return document;
    }
}
