package io.github.sourcedfigures.validator.edit;

import io.github.sourcedfigures.validator.CheckRequest;
import io.github.sourcedfigures.validator.Finding;
import io.github.sourcedfigures.validator.Validator;
import io.github.sourcedfigures.validator.rules.ReadingRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes the safe repairs that findings offer, on texts in memory, until none is left to make. A repair that brings a
 * finding which offers none itself is not made. Where a repair makes a record readable, the findings that its fault hid
 * are seen for the first time; they are not brought.
 *
 * <p>Not safe for two threads.
 */
public final class Fixing {
    /** What the repairs come to. */
    public record Outcome(SortedMap<Path, Edited> files, List<Finding> made, List<Finding> left) {
        /** Copies the lists. */
        public Outcome {
            made = List.copyOf(made);
            left = List.copyOf(left);
        }
    }

    /** The text of one file, before and after. */
    public record Edited(String before, String after) {}

    private record Target(String rule, String file, String pointer) {
        static Target of(Finding finding) {
            return new Target(finding.rule(), finding.file(), finding.pointer());
        }
    }

    private record Refused(Target target, String replacement) {}

    private final CheckRequest request;
    private final List<Path> parts;
    private final Validator validator;
    private final Map<Path, String> originals = new HashMap<>();
    private final Set<Refused> refused = new HashSet<>();
    private final Set<Map<Path, String>> seen = new HashSet<>();

    /**
     * Makes ready.
     *
     * @param validator checks what the repairs lead to
     * @param request what to check: a dataset as a whole
     * @param parts the files and folders that may be changed; empty for all
     */
    public Fixing(Validator validator, CheckRequest request, List<Path> parts) {
        this.validator = validator;
        this.request = request;
        this.parts =
                parts.stream().map(path -> path.toAbsolutePath().normalize()).toList();
    }

    /** Checks and repairs in turn; no file is written. */
    public Outcome run() throws IOException {
        Map<Path, String> texts = Map.of();
        seen.add(texts);
        List<Finding> findings = findings(texts);
        List<Finding> made = new ArrayList<>();
        int most = Integer.MAX_VALUE;
        List<Finding> offered = offered(findings);
        while (!offered.isEmpty()) {
            List<Finding> tried = offered.subList(0, Math.min(most, offered.size()));
            Map<Path, String> edited = edited(texts, tried);
            List<Finding> after = findings(edited);
            if (!seen.contains(edited) && bringsNothing(tried, findings, after)) {
                seen.add(edited);
                made.addAll(tried);
                texts = edited;
                findings = after;
                most = Integer.MAX_VALUE;
            } else if (tried.size() == 1) {
                refused.add(key(tried.get(0)));
                most = Integer.MAX_VALUE;
            } else {
                most = tried.size() / 2;
            }
            offered = offered(findings);
        }
        return outcome(texts, made, findings);
    }

    private Outcome outcome(Map<Path, String> texts, List<Finding> made, List<Finding> left) {
        SortedMap<Path, Edited> files = new TreeMap<>();
        texts.forEach((file, text) -> files.put(file, new Edited(originals.getOrDefault(file, ""), text)));
        return new Outcome(files, made, left.stream().filter(this::isAsked).toList());
    }

    private List<Finding> findings(Map<Path, String> texts) throws IOException {
        List<Finding> findings = new ArrayList<>();
        validator.check(request.asIf(texts), findings::add);
        return findings;
    }

    /** The repairs on offer, one for a place; alone those that make records readable, while there are any. */
    private List<Finding> offered(List<Finding> findings) {
        Set<List<Object>> places = new HashSet<>();
        List<Finding> offered = findings.stream()
                .filter(finding -> finding.repair() != null && isAsked(finding) && !refused.contains(key(finding)))
                .filter(finding -> places.add(List.of(finding.file(), finding.line(), finding.column())))
                .toList();
        List<Finding> ofReading = offered.stream().filter(Fixing::isOfReading).toList();
        return ofReading.isEmpty() ? offered : ofReading;
    }

    private boolean isAsked(Finding finding) {
        Path file = path(finding);
        return parts.isEmpty() || parts.stream().anyMatch(file::startsWith);
    }

    private Map<Path, String> edited(Map<Path, String> texts, List<Finding> repairs) throws IOException {
        Map<Path, String> edited = new HashMap<>(texts);
        for (Map.Entry<Path, List<Finding>> file :
                repairs.stream().collect(Collectors.groupingBy(Fixing::path)).entrySet()) {
            String text = texts.containsKey(file.getKey()) ? texts.get(file.getKey()) : original(file.getKey());
            String repaired = TokenEdits.apply(text, file.getValue());
            if (repaired.equals(originals.get(file.getKey()))) {
                edited.remove(file.getKey());
            } else {
                edited.put(file.getKey(), repaired);
            }
        }
        return edited;
    }

    private String original(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        originals.putIfAbsent(file, text);
        return text;
    }

    private static boolean bringsNothing(List<Finding> tried, List<Finding> before, List<Finding> after) {
        if (after.stream()
                .anyMatch(finding -> finding.rule().startsWith("json-")
                        && tried.stream().anyMatch(repaired -> repaired.file().equals(finding.file())))) {
            return false;
        }
        boolean unveils = tried.stream().anyMatch(Fixing::isOfReading);
        Map<Target, Long> known = before.stream().collect(Collectors.groupingBy(Target::of, Collectors.counting()));
        Map<Target, Long> brought = after.stream()
                .filter(finding -> finding.repair() == null)
                .collect(Collectors.groupingBy(Target::of, Collectors.counting()));
        return unveils
                || brought.entrySet().stream()
                        .allMatch(entry -> entry.getValue() <= known.getOrDefault(entry.getKey(), 0L));
    }

    private static boolean isOfReading(Finding finding) {
        return Arrays.stream(ReadingRule.values())
                .anyMatch(rule -> rule.info().id().equals(finding.rule()));
    }

    private static Refused key(Finding finding) {
        return new Refused(
                Target.of(finding),
                finding.repair() == null ? "" : finding.repair().replacement());
    }

    private static Path path(Finding finding) {
        return Path.of(finding.file()).toAbsolutePath().normalize();
    }
}
