package io.github.sourcedfigures.publisher.metadata;

import io.github.sourcedfigures.publisher.format.Bundle;
import io.github.sourcedfigures.publisher.format.Format;
import io.github.sourcedfigures.schema.Event;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Measure;
import io.github.sourcedfigures.schema.PartialDate;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.validator.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a release is, made once for all the standards in which it describes itself. What nobody told is absent: no DOI, no
 * address, no person is made up.
 *
 * @param name the machine-readable name
 * @param title the name for people
 * @param description a few sentences
 * @param version the version of the data (SemVer)
 * @param released the day from which this version is dated
 * @param licence the SPDX identifier of the data's licence
 * @param creator whom to name when citing the dataset
 * @param tables in the order in which a release lists them
 * @param files the data files, tables first
 * @param measures what is counted, without what was withdrawn
 * @param sources the bibliography
 * @param covered the days from the first to the last that figures and events speak of; null where none is dated
 */
public record DatasetDescription(
        String name,
        String title,
        String description,
        String version,
        LocalDate released,
        String licence,
        String creator,
        List<DescribedTable> tables,
        List<DescribedFile> files,
        List<Measure> measures,
        List<BibliographyItem> sources,
        @Nullable Days covered) {
    /** The language of names, descriptions and our own words. Quotes and titles are in the languages of their pages. */
    public static final String LANGUAGE = "en";

    /**
     * Days on end.
     *
     * @param first the first
     * @param last the last
     */
    public record Days(LocalDate first, LocalDate last) {}

    /** Copies the lists. */
    public DatasetDescription {
        tables = List.copyOf(tables);
        files = List.copyOf(files);
        measures = List.copyOf(measures);
        sources = List.copyOf(sources);
    }

    /**
     * Describes a release.
     *
     * @param files the files of the release by path, with {@code /} between folders; those that are not there yet are
     *     not described
     */
    public static DatasetDescription of(
            Settings settings, String version, Records records, Map<String, FileFacts> files) {
        List<DescribedTable> tables = DescribedTable.all();
        return new DatasetDescription(
                settings.name(),
                settings.title(),
                settings.description(),
                version,
                settings.released(),
                settings.licence(),
                settings.creator(),
                tables,
                files(tables, files),
                records.measures().stream()
                        .filter(measure -> measure.withdrawn() == null)
                        .toList(),
                records.sources().stream().map(BibliographyItem::of).toList(),
                covered(records));
    }

    private static List<DescribedFile> files(List<DescribedTable> tables, Map<String, FileFacts> facts) {
        List<DescribedFile> files = new ArrayList<>();
        for (Format format : Format.values()) {
            for (DescribedTable table : tables) {
                FileFacts found = facts.get(format.path(table.name()));
                if (found != null) {
                    files.add(file(table, format, found));
                }
            }
        }
        for (Bundle bundle : Bundle.values()) {
            FileFacts found = facts.get(bundle.path());
            if (found != null) {
                files.add(new DescribedFile(
                        bundle.word(),
                        bundle.path(),
                        bundle.word(),
                        bundle.mediaType(),
                        bundle.description(),
                        found,
                        null));
            }
        }
        for (DataFile file : DataFile.values()) {
            FileFacts found = facts.get(file.path());
            if (found != null) {
                files.add(file.described(found));
            }
        }
        return files;
    }

    private static DescribedFile file(DescribedTable table, Format format, FileFacts facts) {
        // The CSV tables carry the tables' plain names, since tools load those by default.
        String name = format == Format.CSV ? table.name() : table.name() + "-" + format.word();
        return new DescribedFile(
                name,
                format.path(table.name()),
                format.word(),
                format.mediaType(),
                table.description(),
                facts,
                new DescribedFile.TableFile(table, format));
    }

    private static @Nullable Days covered(Records records) {
        List<PartialDate> dates = new ArrayList<>();
        for (Figure figure : records.figures()) {
            if (figure.withdrawn() == null) {
                Stream.of(Optional.ofNullable(figure.period()), Optional.ofNullable(figure.asOf()))
                        .flatMap(Optional::stream)
                        .forEach(dates::add);
            }
        }
        for (Event event : records.events()) {
            if (event.withdrawn() == null && event.on() != null) {
                dates.add(event.on());
            }
        }
        Optional<LocalDate> first =
                dates.stream().flatMap(date -> date.earliest().stream()).min(Comparator.naturalOrder());
        Optional<LocalDate> last =
                dates.stream().flatMap(date -> date.latest().stream()).max(Comparator.naturalOrder());
        return first.isPresent() && last.isPresent() ? new Days(first.get(), last.get()) : null;
    }

    /** The address of the licence in the list of SPDX. */
    public String licenceAddress() {
        return "https://spdx.org/licenses/" + licence + ".html";
    }

    /** The files that hold a table as CSV, in the order of the tables. */
    List<DescribedFile> csvFiles() {
        return files.stream()
                .filter(file -> file.table() != null && file.table().format() == Format.CSV)
                .toList();
    }
}
