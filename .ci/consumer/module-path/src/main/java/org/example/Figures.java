package org.example;

import io.github.sourcedfigures.dataset.Dataset;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.view.Bounds;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the figures on the module path. */
public final class Figures {
    private static final Set<String> ENOUGH = Set.of(
            "java.base", "io.github.sourcedfigures.dataset", "io.github.sourcedfigures.schema", "org.example.consumer");

    private Figures() {}

    public static void main(String[] arguments) {
        Set<String> modules =
                ModuleLayer.boot().modules().stream().map(Module::getName).collect(Collectors.toSet());
        if (!modules.equals(ENOUGH)) {
            throw new IllegalStateException("needs " + modules);
        }
        Dataset dataset = Dataset.load();
        Figure figure = dataset.records().figures().get(0);
        System.out.println("module path: " + dataset.records().figures().size() + " figures of " + dataset.version()
                + ", the first of them " + figure.value() + ", in the interval " + Bounds.of(figure.value()));
    }
}
