package io.github.sourcedfigures.publisher.document;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.RecordType;
import io.github.sourcedfigures.schema.Withdrawal;
import io.github.sourcedfigures.schema.history.Change;
import io.github.sourcedfigures.validator.ledger.DatasetHeader;
import io.github.sourcedfigures.validator.ledger.ReleaseChanges;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a release changed against the one before, in words. */
public final class ChangesText {
    private ChangesText() {}

    /** {@code CHANGES.md} of a release. */
    public static String ofRelease(ReleaseChanges changes) {
        return "# Changes in " + changes.after().version() + "\n\n" + body(changes)
                + "`changes.json` holds each changed record whole, before and after.\n";
    }

    /** {@code CHANGES.md} of a dataset: all its releases, the newest first. */
    public static String ofDataset(List<ReleaseChanges> chain) {
        StringBuilder text = new StringBuilder("""
                # Changes of the data

                `publisher prepare` writes this file from `releases/`, where `<version>.changes.json` holds each changed
                record whole, before and after.
                """);
        for (int i = chain.size() - 1; i >= 0; i--) {
            DatasetHeader header = chain.get(i).after();
            text.append("\n## ").append(header.version());
            text.append(" (").append(header.released()).append(")\n\n");
            text.append(body(chain.get(i)).stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static String body(ReleaseChanges changes) {
        DatasetHeader before = changes.before();
        if (before == null) {
            return "The first release: " + counts(changes.changes().all()) + ".\n\n";
        }
        StringBuilder text = new StringBuilder("Against " + before.version() + ".\n\n");
        for (Change.Kind kind : Change.Kind.values()) {
            List<Change> ofKind = changes.changes().all().stream()
                    .filter(change -> change.kind() == kind)
                    .toList();
            if (!ofKind.isEmpty()) {
                text.append(heading(kind)).append(":\n\n").append(list(ofKind)).append('\n');
            }
        }
        List<String> properties = properties(before, changes.after());
        if (!properties.isEmpty()) {
            text.append("Of the dataset as a whole: ").append(String.join(", ", properties));
            text.append(".\n\n");
        } else if (changes.changes().all().isEmpty()) {
            text.append("No record changed.\n\n");
        }
        return text.toString();
    }

    private static String counts(List<Change> changes) {
        List<String> counts = new ArrayList<>();
        for (RecordType type : RecordType.values()) {
            long count =
                    changes.stream().filter(change -> change.type() == type).count();
            if (type != RecordType.UNITS) {
                counts.add(count + " " + (count == 1 ? type.word() : type.folder()));
            }
        }
        return String.join(", ", counts.subList(0, counts.size() - 1)) + " and " + counts.get(counts.size() - 1);
    }

    private static String heading(Change.Kind kind) {
        return switch (kind) {
            case ADDED -> "Added";
            case CHANGED -> "Changed";
            case WITHDRAWN -> "Withdrawn";
            case REMOVED -> "Removed";
        };
    }

    private static String list(List<Change> changes) {
        StringBuilder list = new StringBuilder();
        for (RecordType type : RecordType.values()) {
            List<Change> ofType =
                    changes.stream().filter(change -> change.type() == type).toList();
            if (!ofType.isEmpty()) {
                list.append("- ").append(type.word()).append(": ");
                list.append(ofType.stream().map(ChangesText::named).collect(Collectors.joining(", ")));
                list.append('\n');
            }
        }
        return list.toString();
    }

    private static String named(Change change) {
        DatasetRecord after = change.after();
        Withdrawal withdrawal = after == null || change.kind() != Change.Kind.WITHDRAWN ? null : after.withdrawn();
        return "`" + change.id() + "`" + (withdrawal == null ? "" : " (" + withdrawal.reason() + ")");
    }

    private static List<String> properties(DatasetHeader before, DatasetHeader after) {
        List<String> names = new ArrayList<>();
        if (!before.schemaVersion().equals(after.schemaVersion())) {
            names.add("schemas " + after.schemaVersion());
        }
        if (!before.name().equals(after.name())) {
            names.add("name");
        }
        if (!before.title().equals(after.title())) {
            names.add("title");
        }
        if (!before.description().equals(after.description())) {
            names.add("description");
        }
        if (!before.licence().equals(after.licence())) {
            names.add("licence " + after.licence());
        }
        return names;
    }
}
