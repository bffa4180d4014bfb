package io.github.sourcedfigures.validator;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.Event;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.PartialDate;
import io.github.sourcedfigures.schema.RecordType;
import io.github.sourcedfigures.schema.Units;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where below {@code data/} records belong, with {@code /} between folders. */
public final class RecordPath {
    private static final String UNDATED = "undated";

    private RecordPath() {}

    /**
     * The path of a record's file.
     *
     * @param datasetRecord any record
     * @return for example {@code sources/some-page.json}
     */
    public static String of(DatasetRecord datasetRecord) {
        return folder(datasetRecord) + datasetRecord.id() + ".json";
    }

    /**
     * The folder to which a record belongs.
     *
     * @param datasetRecord any record
     * @return with a slash at its end; empty for units
     */
    public static String folder(DatasetRecord datasetRecord) {
        if (datasetRecord instanceof Figure figure) {
            return figures(figure.measure());
        }
        if (datasetRecord instanceof Event event) {
            return event.type().folder() + "/" + year(event.on()) + "/";
        }
        return datasetRecord instanceof Units ? "" : datasetRecord.type().folder() + "/";
    }

    /**
     * The folder of the figures of a measure.
     *
     * @param measure its identifier
     * @return with a slash at its end
     */
    public static String figures(String measure) {
        return RecordType.FIGURE.folder() + "/" + measure + "/";
    }

    private static String year(@Nullable PartialDate date) {
        return date == null
                ? UNDATED
                : date.earliest()
                        .or(date::latest)
                        .map(day -> String.format(Locale.ROOT, "%04d", day.getYear()))
                        .orElse(UNDATED);
    }
}
