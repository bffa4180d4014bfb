package io.github.sourcedfigures.publisher;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house as a test: publisher, validator, schema and dataset, and the arrows between them. */
class ArchitectureTest {
    private static final String ROOT = "io.github.sourcedfigures.";

    // From the class files, so that the dataset's are there too, though nothing here depends on it.
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .importPaths(Stream.of("schema", "dataset", "validator", "publisher")
                    .map(module -> Path.of("..", module, "target", "classes"))
                    .toList());

    private static final List<String> LIBRARIES = List.of(
            "tools.jackson",
            "com.networknt",
            "com.google.re2j",
            "picocli",
            "de.siegmar",
            "org.apache",
            "io.airlift",
            "org.sqlite");

    @Test
    void allFourModulesAreHere() {
        for (String module : List.of("schema", "dataset", "validator", "publisher")) {
            assertTrue(HOUSE.stream().anyMatch(type -> type.getPackageName().startsWith(ROOT + module)), module);
        }
    }

    @Test
    void noArrowPointsLeft() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "schema..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "dataset..", ROOT + "validator..", ROOT + "publisher..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "dataset..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "validator..", ROOT + "publisher..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "validator..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "dataset..", ROOT + "publisher..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "publisher..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "dataset..")
                .check(HOUSE);
    }

    @Test
    void rulesKnowNothingOfEnginesReportsAndCommands() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "validator.rules..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + "validator.engine..",
                        ROOT + "validator.report..",
                        ROOT + "validator.cli..",
                        ROOT + "validator.structure..")
                .check(HOUSE);
    }

    @Test
    void schemaAndDatasetNeedJavaBaseAlone() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + "schema..", ROOT + "dataset..")
                .should()
                .dependOnClassesThat(new DescribedPredicate<>("are neither the JDK's nor ours") {
                    @Override
                    public boolean test(JavaClass used) {
                        String name = used.getPackageName();
                        return !name.startsWith("java.")
                                && !name.isEmpty()
                                && !name.startsWith(ROOT)
                                && !name.equals("org.jspecify.annotations");
                    }
                })
                .check(HOUSE);
    }

    @Test
    void schemaAndDatasetUseNoReflection() {
        // What a native image needs to be told of; the few methods of Class that are left it knows by itself.
        List<String> allowed =
                List.of("cast", "getEnumConstants", "getResourceAsStream", "getSimpleName", "isInstance", "toString");
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + "schema..", ROOT + "dataset..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ServiceLoader.class)
                .orShould()
                .callMethodWhere(new DescribedPredicate<>("is of Class and needs reflection") {
                    @Override
                    public boolean test(JavaMethodCall call) {
                        return call.getTargetOwner().isEquivalentTo(Class.class) && !allowed.contains(call.getName());
                    }
                })
                .check(HOUSE);
    }

    @Test
    void eachLibraryStaysBehindItsEdge() {
        within("tools.jackson..", "validator.json", "validator.structure", "validator.report");
        within("com.networknt..", "validator.structure");
        within("com.google.re2j..", "validator.structure");
        within("picocli..", "validator.cli", "publisher.cli");
        within("de.siegmar..", "publisher.format");
        within("org.apache..", "publisher.format");
        within("io.airlift..", "publisher.format");
        within("org.sqlite..", "publisher.format");
    }

    private static void within(String library, String... packages) {
        String[] allowed = Stream.of(packages).map(name -> ROOT + name).toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(HOUSE);
    }

    @Test
    void nothingIsFormattedInTheLocaleOfTheMachine() {
        // "%d" prints other digits in other locales; String.formatted is left to templates that hold "%s" alone.
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(PrintWriter.class, "printf", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .check(HOUSE);
    }

    @Test
    void noLibraryTypeStandsInAPublicSignature() {
        classes()
                .that()
                .arePublic()
                .should(new ArchCondition<>("name no library type in a public signature") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (JavaCodeUnit unit : type.getCodeUnits()) {
                            if (!unit.getModifiers().contains(JavaModifier.PUBLIC)) {
                                continue;
                            }
                            Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())
                                    .map(JavaClass::getName)
                                    .filter(name -> LIBRARIES.stream().anyMatch(name::startsWith))
                                    .forEach(name -> events.add(SimpleConditionEvent.violated(
                                            unit, unit.getFullName() + " names " + name)));
                        }
                    }
                })
                .check(HOUSE);
    }
}
