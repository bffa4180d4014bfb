package io.github.sourcedfigures.publisher.metadata;

import io.github.sourcedfigures.validator.json.JsonText;

/** {@code CITATION.cff}: Citation File Format 1.2.0. */
public final class CitationFile {
    /** Where it stands in a release. */
    public static final String FILE = "CITATION.cff";

    private CitationFile() {}

    /** The text of the file. A string of JSON is one of YAML. */
    public static String of(DatasetDescription dataset) {
        return """
                cff-version: 1.2.0
                message: "If you use this dataset, please cite it."
                type: dataset
                title: %s
                abstract: %s
                version: %s
                date-released: "%s"
                license: %s
                authors:
                  - name: %s
                """.formatted(
                        quoted(dataset.title()),
                        quoted(dataset.description()),
                        quoted(dataset.version()),
                        dataset.released(),
                        dataset.licence(),
                        quoted(dataset.creator()));
    }

    private static String quoted(String text) {
        return JsonText.line(text);
    }
}
