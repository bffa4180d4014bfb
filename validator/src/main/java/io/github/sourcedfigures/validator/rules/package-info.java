/**
 * The rules, each with everything of its own: class, page and examples share a stem, and one line in {@link
 * io.github.sourcedfigures.validator.rules.Rules} registers it.
 *
 * <p>A rule knows nothing of files, threads or engines: a record rule looks at one record, a dataset rule takes keyed
 * facts from each record and later judges all facts of one key.
 */
@NullMarked
package io.github.sourcedfigures.validator.rules;

import org.jspecify.annotations.NullMarked;
