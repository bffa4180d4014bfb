package io.github.sourcedfigures.schema;

/**
 * The text that was read; named, not copied into the dataset.
 *
 * @param file the name of the file, without a folder
 * @param sha256 SHA-256 of its bytes, lower-case hexadecimal
 * @param extent whether the file holds all of the page
 */
public record Evidence(String file, String sha256, EvidenceExtent extent) {}
