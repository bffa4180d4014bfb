package io.github.sourcedfigures.publisher.metadata;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * {@code datacite.json}: DataCite Metadata Schema 4.6, in the JSON of DataCite's interface, ready for whoever registers a
 * DOI. It holds none, since none was given. The publisher is the creator, who releases the data.
 */
public final class DataCite {
    /** Where it stands in a release. */
    public static final String FILE = "datacite.json";

    private static final String KERNEL = "http://datacite.org/schema/kernel-4";

    private DataCite() {}

    /** The metadata as a tree. */
    public static Map<String, Object> of(DatasetDescription dataset) {
        return Members.of(
                "schemaVersion",
                KERNEL,
                "types",
                Members.of("resourceTypeGeneral", "Dataset", "resourceType", "Data package"),
                "creators",
                List.of(Members.of("name", dataset.creator(), "nameType", "Organizational")),
                "titles",
                List.of(Members.of("title", dataset.title(), "lang", DatasetDescription.LANGUAGE)),
                "publisher",
                Members.of("name", dataset.creator()),
                "publicationYear",
                dataset.released().toString().substring(0, 4),
                "dates",
                List.of(Members.of("date", dataset.released().toString(), "dateType", "Issued")),
                "language",
                DatasetDescription.LANGUAGE,
                "version",
                dataset.version(),
                "rightsList",
                List.of(Members.of(
                        "rightsIdentifier",
                        dataset.licence(),
                        "rightsIdentifierScheme",
                        "SPDX",
                        "schemeUri",
                        "https://spdx.org/licenses/",
                        "rightsUri",
                        dataset.licenceAddress())),
                "descriptions",
                List.of(Members.of(
                        "description",
                        dataset.description(),
                        "descriptionType",
                        "Abstract",
                        "lang",
                        DatasetDescription.LANGUAGE)),
                "formats",
                dataset.files().stream()
                        .map(DescribedFile::mediaType)
                        .distinct()
                        .toList(),
                "sizes",
                List.of(
                        dataset.files().size() + " files",
                        dataset.files().stream()
                                        .mapToLong(file -> file.facts().bytes())
                                        .sum() + " B"),
                "relatedIdentifiers",
                dataset.sources().stream()
                        .map(BibliographyItem::url)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(url -> Members.of(
                                "relatedIdentifier", url, "relatedIdentifierType", "URL", "relationType", "References"))
                        .toList());
    }
}
