package io.github.sourcedfigures.publisher.document;

import io.github.sourcedfigures.publisher.table.Table;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.validator.Settings;
import java.util.List;

/** The documents of a release that people read first. */
public final class Words {
    private Words() {}

    /** {@code README.md}: what the release is, how to open it, and how to read its numbers. */
    public static String readme(Settings settings, String version, Records records, List<Table> tables) {
        StringBuilder rows = new StringBuilder();
        for (Table table : tables) {
            rows.append("| `").append(table.shape().name()).append("` | ");
            rows.append(table.rows().size()).append(" | ");
            rows.append(table.shape().description()).append(" |\n");
        }
        return """
                # %s

                %s

                Version %s of %s. Licence: %s (see `LICENSE`).

                ## Tables

                Each table is there as CSV, JSON and Parquet with the same rows: `csv/figures.csv`, `json/figures.json`,
                `parquet/figures.parquet` and so on. `sourced-figures.sqlite` and `sourced-figures.xlsx` hold all of them in one
                file each, again with the same rows. `datapackage.json` describes every column; `dataset.json` holds
                everything, nested, as one document.

                | table | rows | a row |
                | --- | --- | --- |
                %s
                ## Open it

                In a browser, without a network: `explorer.html` draws, searches and filters all of it, and leads from every
                figure to its words and pages.

                DuckDB: `SELECT measure_name, qualifier, amount, unit_id, asserted_by FROM 'parquet/figures.parquet';`

                pandas: `pandas.read_parquet("parquet/figures.parquet")`, or
                `pandas.read_csv("csv/figures.csv", dtype_backend="pyarrow")`.

                SQLite: `sqlite3 -box sourced-figures.sqlite "SELECT measure_name, claimants, quote FROM statements"`. Besides
                the tables there are views: `statements` (every figure that is not withdrawn, with its claimants and a quote),
                `claimants`, `contested_figures` (both sides), `quotes`, `deviating_reports`, `one_origin_many_pages`,
                `relays`, `claimant_series`, `answers` (denials, confirmations) and `timeline`. `.schema figures` says what
                each column holds, the table `about` what the release is.

                Excel, LibreOffice: open `sourced-figures.xlsx`; its cover says how to read it.

                In JavaScript, hyparquet reads the Parquet files together with hyparquet-compressors (they are zstd).

                CSV is UTF-8 with a header; an empty cell is missing, `|` stands between the members of a list, decimals
                have no exponent. Excel: Data > From Text/CSV, origin 65001 (UTF-8).

                In SQLite a whole number is an INTEGER, any other decimal a REAL where its 15 digits come back from it, else
                its digits as a BLOB, so that nothing is rounded; truths are 1 and 0, dates text, lists JSON arrays
                (`json_each(asserted_by)` has a row per member). In XLSX a number of more than 15 digits is text, for the
                same reason; full dates are dates, partial ones text, and lists are as in CSV.

                ## Described for people and tools

                - `CODEBOOK.md`: every table, column and word, how what is computed is computed, with examples.
                - `datapackage.json`: Data Package v2; every file with its hash, every column with type, words and keys.
                - `csv/csv-metadata.json`: the CSV tables as CSV on the Web (W3C).
                - `croissant.json`: MLCommons Croissant 1.1; figures lead to their citations and sources.
                - `schema-org.jsonld`: a Dataset of schema.org, for search engines.
                - `datacite.json`: DataCite 4.6, for whoever registers a DOI; it holds none.
                - `CITATION.cff`: how to cite the dataset.
                - `sources.csl.json`: the sources as CSL-JSON; in Zotero, File > Import.
                - `sources.bib`: the sources for BibLaTeX; each key is a `source_id`.

                ## Read the numbers

                - A row of `figures` is one statement that somebody made, not a fact that we vouch for. `asserted_by` says
                  who; `citations` says which pages report it and in which words. Several pages on one statement are one
                  witness.
                - `low`, `best` and `high` follow from the qualifier: "more than 10,000" has a low that is not included and
                  no high. Use these for comparisons, `amount` for what was said.
                - `nature` keeps claims of different kinds apart: a `limit` or a `need` must not be added to a delivery.
                - A withdrawn record stays in its table, with the reason: `withdrawn_on IS NULL` keeps to those that stand.
                  `conflicts`, `series` and the views `statements` and `timeline` have left it out already.
                - Dates of figures are partial (EDTF): `2024-03` is a month, `2024-03/2024-11` an interval.
                - `conflicts` lists pairs of figures that cannot both be so. Compared are figures of one measure, unit, `per`,
                  whole and scope that claim the same kind of thing at comparable times (totals: the same period, or a
                  part above the whole; the others: a common day; attributes: always); no other figure without a date is
                  compared. An empty table
                  means that no such pair is known, not that all agree.
                - `origin_count` says how many independent origins agree with a figure, after folding pages that relay one
                  claimant, one occasion or one derivation.
                - A list without members is missing (NULL) in every table: `asserted_by IS NULL` finds the figures for which
                  no page names anybody. `dataset.json` has them as empty lists.

                ## What you cannot check

                Of the %s sources, %s have no address: they are known by the text that was read (`evidence_file` and its
                SHA-256), which is not distributed. Their quotes were compared with those texts before the records entered
                the dataset; whoever has a text with that hash can repeat it.

                ## Check it

                `sha256sum -c SHA256SUMS` in this folder.
                """.formatted(
                        settings.title(),
                        settings.description(),
                        version,
                        settings.released(),
                        settings.licence(),
                        rows,
                        records.sources().size(),
                        records.sources().stream()
                                .filter(source -> source.url() == null && source.readAt() == null)
                                .count());
    }
}
