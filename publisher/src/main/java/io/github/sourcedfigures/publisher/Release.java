package io.github.sourcedfigures.publisher;

import io.github.sourcedfigures.schema.Records;
import java.nio.file.Path;

/**
 * A release that stands in its folder.
 *
 * @param folder where
 * @param version the version of the data
 * @param fresh false where the folder held the same release already
 * @param records what it holds
 */
public record Release(Path folder, String version, boolean fresh, Records records) {}
