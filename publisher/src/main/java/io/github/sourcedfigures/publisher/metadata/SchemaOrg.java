package io.github.sourcedfigures.publisher.metadata;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code schema-org.jsonld}: a Dataset of schema.org, as search engines for data read it. */
public final class SchemaOrg {
    /** Where it stands in a release. */
    public static final String FILE = "schema-org.jsonld";

    private SchemaOrg() {}

    /** The dataset as a tree, with every file and every measure. */
    public static Map<String, Object> of(DatasetDescription dataset) {
        return tree(dataset, dataset.files().stream().map(SchemaOrg::download).toList());
    }

    /** The same without the files, for the head of a page that is one of them. */
    public static Map<String, Object> ofPage(DatasetDescription dataset) {
        return tree(dataset, null);
    }

    private static Map<String, Object> tree(
            DatasetDescription dataset, @Nullable List<Map<String, Object>> distribution) {
        DatasetDescription.Days covered = dataset.covered();
        return Members.of(
                "@context",
                "https://schema.org/",
                "@type",
                "Dataset",
                "name",
                dataset.title(),
                "alternateName",
                dataset.name(),
                "description",
                dataset.description(),
                "version",
                dataset.version(),
                "datePublished",
                dataset.released().toString(),
                "license",
                dataset.licenceAddress(),
                "creator",
                Members.of("@type", "Organization", "name", dataset.creator()),
                "inLanguage",
                DatasetDescription.LANGUAGE,
                "temporalCoverage",
                covered == null ? null : covered.first() + "/" + covered.last(),
                "variableMeasured",
                dataset.measures().stream()
                        .map(measure -> Members.of(
                                "@type",
                                "PropertyValue",
                                "propertyID",
                                measure.id(),
                                "name",
                                measure.name(),
                                "description",
                                measure.definition(),
                                "unitText",
                                measure.units()))
                        .toList(),
                "distribution",
                distribution);
    }

    private static Map<String, Object> download(DescribedFile file) {
        return Members.of(
                "@type",
                "DataDownload",
                "name",
                file.name(),
                "description",
                file.description(),
                "contentUrl",
                file.path(),
                "contentSize",
                file.facts().bytes() + " B",
                "encodingFormat",
                file.mediaType(),
                "sha256",
                file.facts().sha256());
    }
}
