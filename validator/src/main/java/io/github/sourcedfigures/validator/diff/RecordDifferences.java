package io.github.sourcedfigures.validator.diff;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.history.Change;
import io.github.sourcedfigures.schema.history.Changes;
import io.github.sourcedfigures.schema.history.Increment;
import io.github.sourcedfigures.validator.diff.Difference.Kind;
import io.github.sourcedfigures.validator.snapshot.DatasetState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of records.
 *
 * @param all what weighs most first, then by type and identifier
 * @param increment what of the data's version that asks for
 * @param because what asks for it, as the end of a sentence; empty where nothing does
 */
record RecordDifferences(List<Difference> all, Increment increment, String because) {
    private static final Comparator<Difference> ORDER = Comparator.comparing(Difference::kind)
            .thenComparing(Difference::type)
            .thenComparing(Difference::id);

    static RecordDifferences between(DatasetState before, DatasetState after) {
        Set<String> unread = new HashSet<>();
        before.leftOut().forEach(file -> unread.addAll(file.ids()));
        after.leftOut().forEach(file -> unread.addAll(file.ids()));
        Records was = without(unread, before.records());
        Records is = without(unread, after.records());
        Changes changes = Changes.between(was, is);
        Renames renames = Renames.of(changes);
        List<Difference> all = new Comparing(was, is, renames).all(changes);
        return new RecordDifferences(
                all.stream().sorted(ORDER).toList(), changes.increment(), because(changes, renames));
    }

    private static Records without(Set<String> ids, Records records) {
        return Records.of(
                records.stream().filter(each -> !ids.contains(each.id())).toList());
    }

    private static String because(Changes changes, Renames renames) {
        return changes.heaviest()
                .map(change -> {
                    String now = renames.byFormer().get(change.id());
                    String what = "the " + change.type().word() + " " + change.id() + " is ";
                    return change.kind() == Change.Kind.REMOVED && now != null
                            ? what + "gone, though under the name of " + now + " it is there"
                            : what + change.kind().name().toLowerCase(Locale.ROOT);
                })
                .orElse("");
    }

    /** Two states, the one before under the identifiers of the one after, and what is known of both. */
    private static final class Comparing {
        private final Records after;
        private final Renames renames;
        private final Naming naming;
        private final PropertyChanges properties;
        private final Description description;
        private final Consequences consequences;
        private final Map<String, DatasetRecord> before = new HashMap<>();

        Comparing(Records was, Records after, Renames renames) {
            Records followed = Records.of(was.stream().map(renames::follow).toList());
            followed.stream().forEach(each -> before.put(key(each), each));
            this.after = after;
            this.renames = renames;
            this.naming = new Naming(followed, after);
            this.properties = new PropertyChanges(naming);
            this.description = new Description(naming);
            this.consequences = new Consequences(followed, after);
        }

        private static String key(DatasetRecord each) {
            return each.type() + " " + each.id();
        }

        List<Difference> all(Changes changes) {
            List<Difference> all = new ArrayList<>();
            Set<String> told = new HashSet<>();
            for (Change change : changes.all()) {
                told.add(change.id());
                if (change.after() != null || !renames.byFormer().containsKey(change.id())) {
                    all.add(of(change));
                }
            }
            for (Figure figure : after.figures()) {
                List<Part> parts = told.contains(figure.id()) ? List.of() : consequences.of(figure.id());
                if (!parts.isEmpty()) {
                    all.add(difference(Kind.AFFECTED, figure, null, parts));
                }
            }
            return all;
        }

        private Difference of(Change change) {
            DatasetRecord was = before.get(key(change.subject()));
            DatasetRecord is = change.after();
            if (is == null) {
                return difference(Kind.REMOVED, change.subject(), null, description.ofGone(change.subject()));
            }
            List<Part> computed = is instanceof Figure ? consequences.of(is.id()) : List.of();
            if (was == null) {
                return difference(Kind.ADDED, is, null, joined(description.of(is), computed));
            }
            List<Part> parts = joined(properties.of(was, is), computed);
            if (change.before() == null) {
                return difference(Kind.RENAMED, is, renames.formerOf(is.id()), parts);
            }
            Kind kind = change.kind() == Change.Kind.WITHDRAWN ? Kind.WITHDRAWN : Kind.CHANGED;
            return difference(kind, is, null, parts.isEmpty() ? List.of(unsaid(change.before(), was, is)) : parts);
        }

        /** What changed of a record that says what it said. */
        private static Part unsaid(DatasetRecord before, DatasetRecord followed, DatasetRecord after) {
            return before.equals(followed)
                    ? new Part(
                            "version",
                            Integer.toString(before.version()),
                            Integer.toString(after.version()),
                            before.version() == after.version()
                                    ? "only the day of its change"
                                    : "only its version: " + before.version() + " → " + after.version())
                    : new Part("references", null, null, "names another record by its new identifier");
        }

        private Difference difference(Kind kind, DatasetRecord subject, @Nullable String formerId, List<Part> parts) {
            return new Difference(kind, subject.type(), subject.id(), formerId, naming.subject(subject), parts);
        }

        private static List<Part> joined(List<Part> first, List<Part> second) {
            List<Part> joined = new ArrayList<>(first);
            joined.addAll(second);
            return joined;
        }
    }
}
