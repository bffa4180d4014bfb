package io.github.sourcedfigures.publisher.central;

import static java.util.function.Predicate.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The promise to those who compile against the modules: {@code <module>/docs/API.txt} lists it, and nothing of it goes
 * unnoticed. As long as no version is published there is no other baseline.
 */
class PublicApiTest {
    private static final String HOW = "write the list anew with: mvn -q -pl publisher,dataset -am test"
            + " -Dtest=PublicApiTest -Dsurefire.failIfNoSpecifiedTests=false -Dsourced-figures.update=true";

    // The modules without a descriptor promise packages with a door, and types of others that those name.
    private static final Set<String> VALIDATOR = Set.of(
            "validator",
            "validator.evidence",
            "validator.json.Position",
            "validator.ledger",
            "validator.quantity",
            "validator.report",
            "validator.rules.RuleInfo");
    private static final Set<String> PUBLISHER = Set.of("publisher");

    @ParameterizedTest
    @ValueSource(strings = {"schema", "dataset", "validator", "publisher"})
    void nothingThatWasPromisedIsGone(String module) throws IOException {
        List<String> listing = listing(module);
        if (Boolean.getBoolean("sourced-figures.update")) {
            Files.write(document(module), listing);
        }
        List<String> promised = Files.readAllLines(document(module));
        assertEquals(
                "",
                text(promised, listing),
                () -> "this is gone from the public API of " + module
                        + ", and who uses it can no longer compile or run. Bring it back, deprecated if need be. If it must go:"
                        + " say so in CHANGELOG.md, raise the version of the code, and " + HOW);
        assertEquals(
                "",
                text(listing, promised),
                () -> "this is new in the public API of " + module + ". Is it meant for others? Then " + HOW);
        assertEquals(promised, listing, "sorted otherwise; " + HOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema", "dataset", "validator", "publisher"})
    void whatIsPromisedNamesOnlyWhatIsPromised(String module) throws IOException {
        Set<String> promised = new HashSet<>();
        for (String other : List.of("schema", "dataset", "validator", "publisher")) {
            for (String line : listing(other)) {
                promised.add(line.replaceFirst("[:#].*", ""));
            }
        }
        Set<String> others = new TreeSet<>();
        for (String line : listing(module)) {
            ApiListing.named(line).stream().filter(not(promised::contains)).forEach(others::add);
        }
        assertEquals(Set.of(), others, "types in signatures that nobody promises");
    }

    private static List<String> listing(String module) throws IOException {
        List<String> listing = ApiListing.of(Path.of("..", module, "target", "classes"), promise(module));
        assertFalse(listing.isEmpty(), module);
        return listing;
    }

    private static Set<String> promise(String module) throws IOException {
        return switch (module) {
            case "validator" -> VALIDATOR;
            case "publisher" -> PUBLISHER;
            default -> exported(Path.of("..", module, "target", "classes", "module-info.class"));
        };
    }

    private static Set<String> exported(Path descriptor) throws IOException {
        try (var bytes = Files.newInputStream(descriptor)) {
            return ModuleDescriptor.read(bytes).exports().stream()
                    .filter(not(ModuleDescriptor.Exports::isQualified))
                    .map(export -> export.source().replace("io.github.sourcedfigures.", ""))
                    .collect(Collectors.toSet());
        }
    }

    private static String text(List<String> lines, List<String> without) {
        Set<String> known = Set.copyOf(without);
        return lines.stream()
                .filter(not(known::contains))
                .map(line -> "\n" + line)
                .collect(Collectors.joining());
    }

    private static Path document(String module) {
        return Path.of("..", module, "docs", "API.txt");
    }
}
