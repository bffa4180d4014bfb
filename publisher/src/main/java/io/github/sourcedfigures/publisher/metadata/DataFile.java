package io.github.sourcedfigures.publisher.metadata;

/** The data files of a release that hold no single table. To add one: a constant here, and its writer. */
enum DataFile {
    DATASET("dataset", "dataset.json", "json", "application/json", "Everything, nested, as one document."),
    CHANGES("changes", "changes.json", "json", "application/json", "What changed against the release before."),
    BIBTEX(
            "sources-bib",
            BibTex.FILE,
            "bib",
            "application/x-bibtex",
            "The sources as a bibliography for BibLaTeX; the keys are their identifiers."),
    CSL(
            "sources-csl",
            CslJson.FILE,
            "json",
            "application/vnd.citationstyles.csl+json",
            "The sources as a bibliography in CSL-JSON, which Zotero and its kin import.");

    private final String word;
    private final String path;
    private final String format;
    private final String mediaType;
    private final String description;

    DataFile(String word, String path, String format, String mediaType, String description) {
        this.word = word;
        this.path = path;
        this.format = format;
        this.mediaType = mediaType;
        this.description = description;
    }

    String path() {
        return path;
    }

    DescribedFile described(FileFacts facts) {
        return new DescribedFile(word, path, format, mediaType, description, facts, null);
    }
}
