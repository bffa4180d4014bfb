package io.github.sourcedfigures.publisher.metadata;

import io.github.sourcedfigures.publisher.format.Format;
import org.jspecify.annotations.Nullable;

/**
 * A data file of the release.
 *
 * @param name unique among the files
 * @param path within the release, with {@code /} between folders
 * @param format the usual ending of such files
 * @param mediaType the media type
 * @param description what it holds
 * @param facts its length and hash
 * @param table the one table that it holds, and how; else null
 */
public record DescribedFile(
        String name,
        String path,
        String format,
        String mediaType,
        String description,
        FileFacts facts,
        @Nullable TableFile table) {
    /**
     * A table in a format.
     *
     * @param shape the table
     * @param format the format
     */
    public record TableFile(DescribedTable shape, Format format) {}
}
