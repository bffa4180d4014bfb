package org.example;

import io.github.sourcedfigures.dataset.Dataset;
import io.github.sourcedfigures.publisher.Publisher;
import io.github.sourcedfigures.publisher.Verification;
import io.github.sourcedfigures.validator.DatasetFolder;
import io.github.sourcedfigures.validator.LoadResult;
import io.github.sourcedfigures.validator.Validator;
import java.io.IOException;
import java.nio.file.Path;

/** Checks the dataset of the tree, publishes it, verifies the release, and compares it with the records in the jar. */
public final class Release {
    private Release() {}

    public static void main(String[] arguments) throws IOException {
        Path tree = Path.of(arguments[0]);
        Path folder = Path.of(arguments[1]);
        if (!(new Validator().load(new DatasetFolder(tree)) instanceof LoadResult.Valid valid)) {
            throw new IllegalStateException("the dataset is not valid: " + tree);
        }
        Publisher.release(valid, valid.settings().version(), folder);
        Verification verification = Verification.of(folder);
        if (!verification.faults().isEmpty()) {
            throw new IllegalStateException(verification.faults().toString());
        }
        if (!Dataset.load().records().equals(valid.records())) {
            throw new IllegalStateException("the jar holds other records than the tree");
        }
        System.out.println("class path: checked, published and verified " + verification.tables() + " tables");
    }
}
