package io.github.sourcedfigures.validator.since;

import io.github.sourcedfigures.validator.CheckRequest;
import io.github.sourcedfigures.validator.DatasetFolder;
import io.github.sourcedfigures.validator.Finding;
import io.github.sourcedfigures.validator.Severity;
import io.github.sourcedfigures.validator.ShownPath;
import io.github.sourcedfigures.validator.Summary;
import io.github.sourcedfigures.validator.Validator;
import io.github.sourcedfigures.validator.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Judges a dataset whole, before and now, and reports what is found now alone. Both are judged by the rules of this
 * program, as of the same day.
 *
 * <p>A finding was there before where rule, weight, record, pointer and message are the same; where it stands in its file
 * makes no difference, nor does the place of an element in its list. All findings are kept in memory.
 */
public final class NewFindings {
    private static final Pattern PLACE = Pattern.compile("(?<=\\.json):\\d+:\\d+");
    private static final Pattern INDEX = Pattern.compile("/\\d+(?=/|$)");

    /** How two findings can be one, the likest first. */
    private static final List<Function<Finding, Object>> LIKENESS = List.of(
            finding -> key(finding, finding.file(), finding.pointer()),
            finding -> key(finding, subject(finding), finding.pointer()),
            finding -> key(
                    finding, subject(finding), INDEX.matcher(finding.pointer()).replaceAll("/*")));

    private final Validator validator;
    private final Snapshot before;

    /**
     * Makes ready to compare.
     *
     * @param before the state before the change
     */
    public NewFindings(Validator validator, Snapshot before) {
        this.validator = validator;
        this.before = before;
    }

    /**
     * Judges both states.
     *
     * @param request what to check now: a dataset, or parts of one
     * @param sink takes the findings that were not there before, by file, line, column and rule
     * @return what they came to
     * @throws IOException if a file cannot be read
     */
    public Summary check(CheckRequest request, Consumer<? super Finding> sink) throws IOException {
        DatasetFolder dataset = request.dataset().orElseThrow();
        List<Finding> older = older(request, dataset);
        List<Finding> found = new ArrayList<>();
        Summary whole = validator.check(request, found::add);
        List<Finding> fresh = without(found, older);
        fresh.forEach(sink);
        return new Summary(
                whole.records(),
                count(Severity.ERROR, fresh),
                count(Severity.WARNING, fresh),
                count(Severity.NOTE, fresh),
                whole.suppressed(),
                whole.evidence(),
                new Summary.Since(before.name(), found.size() - fresh.size()));
    }

    /** The findings of before, named as if they stood in the dataset of now. */
    private List<Finding> older(CheckRequest request, DatasetFolder dataset) throws IOException {
        DatasetFolder past = before.folder();
        if (before.header().isPresent() && Files.exists(dataset.settings())) {
            // A release keeps no settings of its rules: it is judged by those of now.
            Files.copy(dataset.settings(), past.settings());
        }
        String name = folder(past);
        String nameNow = folder(dataset);
        List<Finding> older = new ArrayList<>();
        CheckRequest asked = CheckRequest.of(past).asOf(request.today());
        validator.check(
                request.evidence().map(asked::withEvidence).orElse(asked),
                finding -> older.add(new Finding(
                        finding.rule(),
                        finding.severity(),
                        finding.file().replace(name, nameNow),
                        finding.record(),
                        finding.pointer(),
                        finding.line(),
                        finding.column(),
                        finding.message().replace(name, nameNow),
                        null)));
        return older;
    }

    private static String folder(DatasetFolder dataset) {
        String shown = ShownPath.of(dataset.root());
        return shown.isEmpty() ? "" : shown + "/";
    }

    private static List<Finding> without(List<Finding> found, List<Finding> older) {
        List<Finding> left = found;
        List<Finding> unmatched = older;
        for (Function<Finding, Object> likeness : LIKENESS) {
            Map<Object, Queue<Finding>> byKey = new LinkedHashMap<>();
            unmatched.forEach(finding -> byKey.computeIfAbsent(likeness.apply(finding), key -> new ArrayDeque<>())
                    .add(finding));
            List<Finding> fresh = new ArrayList<>();
            for (Finding finding : left) {
                Queue<Finding> same = byKey.get(likeness.apply(finding));
                if (same == null || same.poll() == null) {
                    fresh.add(finding);
                }
            }
            left = fresh;
            unmatched = byKey.values().stream().flatMap(Queue::stream).toList();
        }
        return left;
    }

    private static Object key(Finding finding, String subject, String pointer) {
        return List.of(
                finding.rule(),
                finding.severity(),
                subject,
                pointer,
                PLACE.matcher(finding.message()).replaceAll(""));
    }

    private static String subject(Finding finding) {
        return finding.record().isEmpty() ? finding.file() : finding.record();
    }

    private static long count(Severity severity, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
