package io.github.sourcedfigures.schema;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state, body, person in a role, company or outlet.
 *
 * @param id the identifier
 * @param version 1 at first publication
 * @param name the name in English
 * @param kind what kind of party
 * @param role for a person: the role held when speaking, or null
 * @param body the state, body or company it belongs to; a party identifier, or null
 * @param names other forms of the name, as pages print them
 * @param published the day it first appeared in the dataset
 * @param modified the day it last changed in the dataset
 * @param withdrawn why it no longer counts, or null
 */
public record Party(
        String id,
        int version,
        String name,
        PartyKind kind,
        @Nullable String role,
        @Nullable String body,
        List<NameForm> names,
        LocalDate published,
        LocalDate modified,
        @Nullable Withdrawal withdrawn)
        implements DatasetRecord {
    /** Copies the list. */
    public Party {
        names = List.copyOf(names);
    }

    /** For people: {@code a-minister: A Minister, minister of defence}. */
    @Override
    public String toString() {
        return id + ": " + name + (role == null ? "" : ", " + role);
    }
}
