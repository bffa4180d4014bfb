package io.github.sourcedfigures.validator.diff;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.EventKind;
import io.github.sourcedfigures.schema.EvidenceExtent;
import io.github.sourcedfigures.schema.Fidelity;
import io.github.sourcedfigures.schema.MeasureKind;
import io.github.sourcedfigures.schema.Nature;
import io.github.sourcedfigures.schema.PagePart;
import io.github.sourcedfigures.schema.PartyKind;
import io.github.sourcedfigures.schema.PublishedBasis;
import io.github.sourcedfigures.schema.Qualifier;
import io.github.sourcedfigures.schema.RangeBasis;
import io.github.sourcedfigures.schema.RelationRole;
import io.github.sourcedfigures.schema.RelationType;
import io.github.sourcedfigures.schema.SourceKind;
import io.github.sourcedfigures.schema.ValueBasis;
import io.github.sourcedfigures.schema.Word;
import io.github.sourcedfigures.schema.tree.RecordReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A record with one leaf of its tree changed, or left out: once for each leaf for which that can still be read. */
final class LeafEdits {
    private static final Set<String> FIXED = Set.of("$schema", "id");

    /** What a text may become: a day, a word of some vocabulary, or any other text. */
    private static final List<String> TEXTS = Stream.concat(
                    Stream.of("2021-05-06"),
                    Stream.<Word[]>of(
                                    EventKind.values(),
                                    EvidenceExtent.values(),
                                    Fidelity.values(),
                                    MeasureKind.values(),
                                    Nature.values(),
                                    PagePart.values(),
                                    PartyKind.values(),
                                    PublishedBasis.values(),
                                    Qualifier.values(),
                                    RangeBasis.values(),
                                    RelationRole.values(),
                                    RelationType.values(),
                                    SourceKind.values(),
                                    ValueBasis.values())
                            .flatMap(Stream::of)
                            .map(Word::word))
            .toList();

    private LeafEdits() {}

    static List<DatasetRecord> of(Map<String, Object> tree) {
        DatasetRecord before = RecordReader.read(tree);
        List<DatasetRecord> edits = new ArrayList<>();
        edit(tree, edited -> {
            try {
                DatasetRecord after = RecordReader.read(edited);
                if (!after.equals(before)) {
                    edits.add(after);
                    return true;
                }
                return false;
            } catch (IllegalArgumentException notOfThisForm) {
                return false;
            }
        });
        return edits;
    }

    /** Takes an edited tree, and says whether it could be read as another record. */
    private interface Attempt {
        boolean take(Map<String, Object> edited);
    }

    private static void edit(Map<String, Object> tree, Attempt attempt) {
        tree.forEach((name, value) -> {
            if (!FIXED.contains(name)) {
                leaves(value, changed -> {
                    Map<String, Object> copy = new LinkedHashMap<>(tree);
                    if (changed == null) {
                        copy.remove(name);
                    } else {
                        copy.put(name, changed);
                    }
                    return attempt.take(copy);
                });
            }
        });
    }

    /** Takes a changed value, null where it is left out. */
    private interface Change {
        boolean take(@Nullable Object changed);
    }

    private static void leaves(Object value, Change change) {
        change.take(null);
        if (value instanceof Map<?, ?> members) {
            members.forEach((name, member) -> leaves(member, changed -> {
                Map<Object, Object> copy = new LinkedHashMap<>(members);
                if (changed == null) {
                    copy.remove(name);
                } else {
                    copy.put(name, changed);
                }
                return change.take(copy);
            }));
        } else if (value instanceof List<?> elements) {
            for (int i = 0; i < elements.size(); i++) {
                int place = i;
                leaves(elements.get(i), changed -> {
                    List<Object> copy = new ArrayList<>(elements);
                    if (changed == null) {
                        copy.remove(place);
                    } else {
                        copy.set(place, changed);
                    }
                    return change.take(copy);
                });
            }
        } else if (value instanceof BigDecimal number) {
            change.take(number.add(BigDecimal.ONE));
        } else if (!change.take(value + "x")) {
            takeOne(change);
        }
    }

    private static void takeOne(Change change) {
        for (String text : TEXTS) {
            if (change.take(text)) {
                return;
            }
        }
    }
}
