package io.github.sourcedfigures.publisher.metadata;

/**
 * A file of the release.
 *
 * @param bytes its length
 * @param sha256 its hash, in lower-case hexadecimal
 */
public record FileFacts(long bytes, String sha256) {}
