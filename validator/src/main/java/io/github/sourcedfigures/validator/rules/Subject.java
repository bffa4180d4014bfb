package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.validator.ledger.LedgerHead;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One record under a rule.
 *
 * @param typed the record
 * @param tree the same as it was written: maps, lists, strings, decimals
 * @param path its path below {@code data/}, with {@code /} between folders; null where records have no files of their
 *     own
 * @param today the day as of which it is judged
 * @param released the last release, where the dataset keeps the ledger of one
 */
public record Subject(
        DatasetRecord typed,
        Map<String, Object> tree,
        @Nullable String path,
        LocalDate today,
        @Nullable LedgerHead released) {}
