package io.github.sourcedfigures.schema;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a published record no longer counts. The record stays.
 *
 * @param on the day of the withdrawal
 * @param reason one sentence
 * @param replacedBy the record that took its place, or null
 */
public record Withdrawal(
        LocalDate on, String reason, @Nullable String replacedBy) {}
