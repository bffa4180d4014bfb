package io.github.sourcedfigures.dataset;

import io.github.sourcedfigures.schema.Citation;
import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.Source;
import io.github.sourcedfigures.schema.Statement;
import java.util.List;

/**
 * One page's report of a statement, with the records that its identifiers stand for.
 *
 * <pre>{@code
 * for (Report report : dataset.reports(figure)) {
 *     System.out.println(report.citation().quote() + ", " + report.source().publisher());
 *     report.chain().forEach(link -> System.out.println("  by way of " + link.id()));
 * }
 * }</pre>
 *
 * @param statement what is reported
 * @param citation the words of the page, and where it deviates
 * @param source the page
 * @param chain the way from the claimant to the page: whoever asserted it, whoever passed it on up to its first
 *     publication, whoever handed it on from there, and the page itself; parties and sources
 */
public record Report(Statement statement, Citation citation, Source source, List<DatasetRecord> chain) {
    /** Copies the list. */
    public Report {
        chain = List.copyOf(chain);
    }

    /** The page and its words: {@code a-page-2024: "about 3 million shells"}. */
    @Override
    public String toString() {
        return citation.toString();
    }
}
