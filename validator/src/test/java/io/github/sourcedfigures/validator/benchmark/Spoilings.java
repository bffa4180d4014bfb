package io.github.sourcedfigures.validator.benchmark;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The ways in which a sound record is spoiled, each with the rules that are meant to catch it. */
final class Spoilings {
    /** Changes one record of a dataset; false where it has nothing to change. */
    @FunctionalInterface
    interface Change {
        boolean apply(Copy copy, Random random);
    }

    /**
     * One way of spoiling.
     *
     * @param name what is done, for the table
     * @param rules the rules that are meant to catch it; any of them will do
     */
    record Spoiling(String name, Set<String> rules, Change change) {
        /** Whether only the texts that were read can show it. */
        boolean needsEvidence() {
            return rules.contains("citation-quote-absent") || rules.contains("source-evidence-changed");
        }
    }

    /**
     * A dataset of which one record may be changed.
     *
     * @param records all records as they are, by identifier
     * @param id the one that may be changed, as it was called before
     * @param record a copy of it
     * @param added records that join it
     */
    record Copy(Map<String, ObjectNode> records, String id, ObjectNode record, List<ObjectNode> added) {
        /** A copy without a fault yet. */
        static Copy of(String id, Map<String, ObjectNode> records) {
            return new Copy(
                    records, id, Objects.requireNonNull(records.get(id), id).deepCopy(), new ArrayList<>());
        }

        boolean is(String type) {
            return record.path("$schema").asString().endsWith("/" + type + ".schema.json");
        }

        /** One of the record's citations; empty where it has none. */
        Stream<ObjectNode> citation(Random random) {
            return picked(record.path("citations"), random).map(ObjectNode.class::cast);
        }

        /** A record as it is. */
        ObjectNode sound(String id) {
            return Objects.requireNonNull(records.get(id), id);
        }

        /** The source of a citation as it is. */
        ObjectNode source(JsonNode citation) {
            return sound(citation.path("source").asString());
        }

        boolean isVerified(JsonNode citation) {
            return source(citation).has("evidence");
        }
    }

    private static final List<String> QUALIFIERS = List.of(
            "exactly", "approximately", "nearly", "odd", "more-than", "at-least", "less-than", "at-most", "up-to");

    static final List<Spoiling> ALL = List.of(
            // The form.
            spoiling("a property's name is misspelt", Spoilings::nameMisspelt, "schema-property-unknown"),
            spoiling("a required property is dropped", Spoilings::requiredDropped, "schema-property-missing"),
            spoiling("a word of a closed list is misspelt", Spoilings::wordMisspelt, "schema-word-unknown"),
            spoiling("a day that does not exist", Spoilings::dayImpossible, "schema-date"),
            spoiling("a number is written as a text", Spoilings::numberAsText, "schema-type"),
            // The value against the words.
            spoiling("a digit of the amount is changed", Spoilings::digitChanged, "citation-quote-amount-missing"),
            spoiling("the amount gains a zero", Spoilings::zeroMore, "citation-quote-amount-missing"),
            spoiling("the amount loses a zero", Spoilings::zeroLess, "citation-quote-amount-missing"),
            spoiling("the qualifier is changed", Spoilings::qualifierChanged, "citation-quote-qualifier-differs"),
            spoiling(
                    "the unit is changed", Spoilings::unitChanged, "value-unit-foreign", "citation-quote-unit-differs"),
            spoiling("a per is added", Spoilings::perAdded, "value-per-foreign", "citation-quote-per-differs"),
            spoiling("the ends of a range are swapped", Spoilings::endsSwapped, "value-bounds-reversed"),
            spoiling(
                    "a share above the whole",
                    Spoilings::shareAbove,
                    "value-share-impossible",
                    "citation-quote-amount-missing"),
            spoiling("too many significant digits", Spoilings::digitsMany, "value-digits-impossible"),
            // The words against the evidence.
            spoiling(
                    "a digit of the quote is changed",
                    Spoilings::quoteDigit,
                    "citation-quote-absent",
                    "citation-quote-amount-missing"),
            spoiling("a letter of the quote is changed", Spoilings::quoteLetter, "citation-quote-absent"),
            spoiling("the evidence has another hash", Spoilings::hashChanged, "source-evidence-changed"),
            // Names of other records.
            spoiling("a source is misspelt", Spoilings::sourceMisspelt, "citation-source-unknown"),
            spoiling("a measure is misspelt", Spoilings::measureMisspelt, "measure-unknown"),
            spoiling("a party is misspelt", Spoilings::partyMisspelt, "party-unknown"),
            spoiling("a unit is misspelt", Spoilings::unitMisspelt, "unit-unknown"),
            spoiling("a relation leads nowhere", Spoilings::relationDangling, "relation-target-unknown"),
            spoiling("a relation leads to its own record", Spoilings::relationToItself, "relation-target-self"),
            spoiling("a relation is said twice", Spoilings::relationTwice, "relation-repeated", "schema-list"),
            spoiling("two records are parts of each other", Spoilings::relationCircular, "relation-circular"),
            // Citations.
            spoiling("no citation is left", Spoilings::citationsGone, "citation-missing"),
            spoiling("a citation is there twice", Spoilings::citationTwice, "citation-duplicate"),
            spoiling("a fidelity without what is reported", Spoilings::fidelityAlone, "schema-property-missing"),
            spoiling("what is reported is the value itself", Spoilings::reportedAlike, "citation-report-repeated"),
            spoiling("a sentence is quoted", Spoilings::sentenceQuoted, "citation-quote-sentence"),
            spoiling("a quote goes on beyond the limit", Spoilings::quoteLong, "citation-quote-too-long"),
            // Dates.
            spoiling("a period that ends before it starts", Spoilings::periodReversed, "schema-date"),
            spoiling("a plan whose day is past", Spoilings::planPast, "event-plan-overdue"),
            spoiling("said after it was reported", Spoilings::saidLate, "citation-before-statement"),
            spoiling("as of a day after it was said", Spoilings::asOfLate, "figure-period-after-statement"),
            spoiling("modified before it was published", Spoilings::modifiedEarly, "dates-disordered"),
            spoiling("a page published in the future", Spoilings::publishedLate, "source-date-future"),
            // Texts.
            spoiling("a blank at the end", Spoilings::blank, "text-blank-stray"),
            spoiling("a letter that cannot be seen", Spoilings::invisible, "text-invisible-character"),
            spoiling("a letter in two parts", Spoilings::decomposed, "text-unnormalised"),
            spoiling("a letter of another script", Spoilings::otherScript, "text-scripts-mixed"),
            spoiling("a tag", Spoilings::tag, "text-markup"),
            spoiling("a sentence without its full stop", Spoilings::stopDropped, "text-full-stop-missing"),
            spoiling("a formula sign at the start", Spoilings::formulaSign, "text-formula-sign"),
            // The dataset.
            spoiling("a record is there twice", Spoilings::copied, "id-duplicate"),
            spoiling("a figure is there under two names", Spoilings::renamed, "figure-duplicate"),
            spoiling("a measure is there under two names", Spoilings::measureRenamed, "measure-duplicate"),
            spoiling("a page is there under two names", Spoilings::sourceRenamed, "source-address-duplicate"),
            spoiling("a title ends with its site", Spoilings::siteNamed, "source-title-site-name"),
            spoiling("an address tells how it was found", Spoilings::tracked, "source-address-tracking"),
            spoiling("an event without its parties", Spoilings::partiesGone, "event-party-missing"));

    private Spoilings() {}

    private static Spoiling spoiling(String name, Change change, String... rules) {
        return new Spoiling(name, Set.of(rules), change);
    }

    private static Stream<JsonNode> picked(JsonNode list, Random random) {
        return list.isEmpty() ? Stream.of() : Stream.of(list.get(random.nextInt(list.size())));
    }

    /** Two neighbouring letters changed places; a word of one letter repeated is given one more. */
    private static String misspelt(String word, Random random) {
        int at = random.nextInt(word.length() - 1);
        for (int i = 0; i < word.length() - 1; i++, at = (at + 1) % (word.length() - 1)) {
            if (word.charAt(at) != word.charAt(at + 1)
                    && Character.isLetter(word.charAt(at))
                    && Character.isLetter(word.charAt(at + 1))) {
                return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            }
        }
        return word + "x";
    }

    private static boolean misspell(ObjectNode object, String property, Random random) {
        if (!object.has(property)) {
            return false;
        }
        object.put(property, misspelt(object.path(property).asString(), random));
        return true;
    }

    private static boolean nameMisspelt(Copy copy, Random random) {
        List<String> names = copy.record().propertyNames().stream()
                .filter(name -> !name.startsWith("$"))
                .filter(name -> !misspelt(name, new Random(1)).equals(name))
                .toList();
        String name = names.get(random.nextInt(names.size()));
        JsonNode value = copy.record().remove(name);
        copy.record().set(misspelt(name, random), value);
        return true;
    }

    private static boolean requiredDropped(Copy copy, Random random) {
        List<String> names = List.of("version", "published", "modified");
        copy.record().remove(names.get(random.nextInt(names.size())));
        return true;
    }

    private static boolean wordMisspelt(Copy copy, Random random) {
        if (copy.is("figure")) {
            return misspell(copy.record(), "nature", random);
        }
        return misspell(copy.record(), "kind", random);
    }

    private static boolean dayImpossible(Copy copy, Random random) {
        copy.record().put("modified", "2026-11-3" + (1 + random.nextInt(9)));
        return true;
    }

    private static boolean numberAsText(Copy copy, Random random) {
        if (!copy.record().path("value").has("amount")) {
            return false;
        }
        ObjectNode value = (ObjectNode) copy.record().get("value");
        value.put("amount", value.get("amount").asString());
        return true;
    }

    private static boolean number(Copy copy, Random random, Rewrite rewrite) {
        if (!copy.is("figure")) {
            return false;
        }
        ObjectNode value = (ObjectNode) copy.record().get("value");
        List<String> names =
                Stream.of("amount", "lower", "upper").filter(value::has).toList();
        if (names.isEmpty() || !isRead(copy)) {
            return false;
        }
        String name = names.get(random.nextInt(names.size()));
        String now = value.get(name).decimalValue().stripTrailingZeros().toPlainString();
        String then = rewrite.rewrite(now, random);
        if (then.equals(now) || new BigDecimal(then).compareTo(new BigDecimal("1e15")) >= 0) {
            return false;
        }
        value.put(name, new BigDecimal(then));
        return new BigDecimal(value.path("lower").asString("0"))
                        .compareTo(new BigDecimal(value.path("upper").asString("1")))
                < 0;
    }

    /** Whether a citation gives the value itself. */
    private static boolean isRead(Copy copy) {
        return copy.record().path("citations").values().stream()
                .anyMatch(citation -> !citation.path("reported").has("value")
                        && !citation.path("fidelity").asString().equals("rounded"));
    }

    @FunctionalInterface
    private interface Rewrite {
        String rewrite(String number, Random random);
    }

    private static boolean digitChanged(Copy copy, Random random) {
        return number(copy, random, (now, r) -> {
            int at = r.nextInt(now.length());
            while (now.charAt(at) == '.') {
                at = (at + 1) % now.length();
            }
            int least = at == 0 && now.length() > 1 ? 1 : 0;
            int digit = least + r.nextInt(10 - least);
            return now.substring(0, at) + digit + now.substring(at + 1);
        });
    }

    private static boolean zeroMore(Copy copy, Random random) {
        return number(copy, random, (now, r) -> now.equals("0") || now.contains(".") ? now : now + "0");
    }

    private static boolean zeroLess(Copy copy, Random random) {
        return number(
                copy,
                random,
                (now, r) -> now.endsWith("0") && now.length() > 1 && !now.contains(".")
                        ? now.substring(0, now.length() - 1)
                        : now);
    }

    private static boolean qualifierChanged(Copy copy, Random random) {
        JsonNode value = copy.record().path("value");
        if (!value.has("amount") || !isRead(copy)) {
            return false;
        }
        List<String> others = new ArrayList<>(QUALIFIERS);
        others.remove(value.get("qualifier").asString());
        ((ObjectNode) value).put("qualifier", others.get(random.nextInt(others.size())));
        return true;
    }

    private static boolean unitChanged(Copy copy, Random random) {
        JsonNode value = copy.record().path("value");
        if (!value.has("unit")) {
            return false;
        }
        List<String> units = copy.sound("units").path("units").values().stream()
                .map(unit -> unit.path("id").asString())
                .filter(unit -> !unit.equals(value.path("unit").asString()) && !unit.equals("fraction"))
                .toList();
        ((ObjectNode) value).put("unit", units.get(random.nextInt(units.size())));
        return true;
    }

    private static boolean perAdded(Copy copy, Random random) {
        JsonNode value = copy.record().path("value");
        if (!value.has("unit") || value.has("per")) {
            return false;
        }
        ((ObjectNode) value).putArray("per").add("month");
        return true;
    }

    private static boolean endsSwapped(Copy copy, Random random) {
        JsonNode value = copy.record().path("value");
        if (!value.has("lower")) {
            return false;
        }
        JsonNode lower = value.get("lower");
        ((ObjectNode) value).set("lower", value.get("upper"));
        ((ObjectNode) value).set("upper", lower);
        return true;
    }

    private static boolean digitsMany(Copy copy, Random random) {
        JsonNode value = copy.record().path("value");
        if (!value.has("amount")) {
            return false;
        }
        ((ObjectNode) value).put("significant_digits", 15);
        return true;
    }

    private static boolean quote(Copy copy, Random random, boolean digit) {
        return copy.citation(random)
                .filter(citation -> digit || copy.isVerified(citation))
                .anyMatch(citation -> {
                    String quote = citation.path("quote").asString();
                    int at = random.nextInt(quote.length());
                    for (int i = 0; i < quote.length(); i++, at = (at + 1) % quote.length()) {
                        char c = quote.charAt(at);
                        if (digit ? c >= '0' && c <= '9' : c >= 'a' && c <= 'z') {
                            char other = digit ? (char) ('0' + (c - '0' + 1) % 10) : c == 'z' ? 'a' : (char) (c + 1);
                            citation.put("quote", quote.substring(0, at) + other + quote.substring(at + 1));
                            return true;
                        }
                    }
                    return false;
                });
    }

    private static boolean quoteDigit(Copy copy, Random random) {
        return copy.is("figure") && quote(copy, random, true);
    }

    private static boolean quoteLetter(Copy copy, Random random) {
        return quote(copy, random, false);
    }

    private static boolean hashChanged(Copy copy, Random random) {
        if (!copy.record().has("evidence")) {
            return false;
        }
        ObjectNode evidence = (ObjectNode) copy.record().get("evidence");
        String hash = evidence.get("sha256").asString();
        evidence.put("sha256", (hash.charAt(0) == '0' ? '1' : '0') + hash.substring(1));
        return true;
    }

    private static boolean sourceMisspelt(Copy copy, Random random) {
        return copy.citation(random).anyMatch(citation -> misspell(citation, "source", random));
    }

    private static boolean measureMisspelt(Copy copy, Random random) {
        return misspell(copy.record(), "measure", random);
    }

    private static boolean partyMisspelt(Copy copy, Random random) {
        JsonNode claimants = copy.record().path("asserted_by");
        if (claimants.isEmpty()) {
            return false;
        }
        ((ArrayNode) claimants).set(0, misspelt(claimants.get(0).asString(), random));
        return true;
    }

    private static boolean unitMisspelt(Copy copy, Random random) {
        JsonNode value = copy.record().path("value");
        return value.has("unit")
                && value.get("unit").asString().length() > 3
                && misspell((ObjectNode) value, "unit", random);
    }

    private static boolean relation(Copy copy, String target) {
        if (!copy.record().has("relations")) {
            return false;
        }
        ((ArrayNode) copy.record().get("relations"))
                .addObject()
                .put("type", "part-of")
                .put("target", target);
        return true;
    }

    private static boolean relationDangling(Copy copy, Random random) {
        return relation(copy, "nobody-wrote-this");
    }

    private static boolean relationToItself(Copy copy, Random random) {
        return relation(copy, copy.record().path("id").asString());
    }

    private static boolean relationTwice(Copy copy, Random random) {
        JsonNode relations = copy.record().path("relations");
        if (relations.isEmpty()) {
            return false;
        }
        ((ArrayNode) relations).add(relations.get(0).deepCopy());
        return true;
    }

    /** Makes another record, which is a part of this one and it a part of that. */
    private static boolean relationCircular(Copy copy, Random random) {
        String id = copy.record().path("id").asString();
        String other = "another-" + id;
        if (!copy.is("figure") || !relation(copy, other)) {
            return false;
        }
        ObjectNode second = copy.sound(id).deepCopy();
        second.put("id", other).put("scope", "Another part.");
        ((ArrayNode) second.get("relations")).addObject().put("type", "part-of").put("target", id);
        return copy.added().add(second);
    }

    private static boolean sentenceQuoted(Copy copy, Random random) {
        return copy.citation(random)
                .filter(citation -> !citation.path("part").asString("").equals("title"))
                .anyMatch(citation -> {
                    citation.put(
                            "quote", "They said so: " + citation.path("quote").asString() + ".");
                    return true;
                });
    }

    private static boolean quoteLong(Copy copy, Random random) {
        return copy.citation(random).anyMatch(citation -> {
            String quote = citation.path("quote").asString();
            citation.put("quote", quote + " and so on".repeat((90 - Math.min(80, quote.length())) / 10 + 1));
            return true;
        });
    }

    private static boolean periodReversed(Copy copy, Random random) {
        if (!copy.is("figure")) {
            return false;
        }
        copy.record().put("period", "2024-05/2024-03");
        return true;
    }

    private static boolean planPast(Copy copy, Random random) {
        if (!copy.is("event") || !copy.record().has("on") || copy.record().has("status")) {
            return false;
        }
        copy.record().put("status", "planned");
        return true;
    }

    private static boolean siteNamed(Copy copy, Random random) {
        if (!copy.record().has("title") || !copy.record().has("publisher")) {
            return false;
        }
        copy.record()
                .put(
                        "title",
                        copy.record().get("title").asString() + " - "
                                + copy.record().get("publisher").asString());
        return true;
    }

    private static boolean shareAbove(Copy copy, Random random) {
        JsonNode value = copy.record().path("value");
        if (!value.has("of") || !value.has("amount")) {
            return false;
        }
        ((ObjectNode) value).put("amount", 101);
        return true;
    }

    private static boolean citationsGone(Copy copy, Random random) {
        if (!copy.record().has("citations")) {
            return false;
        }
        copy.record().putArray("citations");
        return true;
    }

    private static boolean citationTwice(Copy copy, Random random) {
        return copy.citation(random).anyMatch(citation -> {
            ObjectNode again = citation.deepCopy();
            again.put("quote", citation.path("quote").asString() + " […]");
            ((ArrayNode) copy.record().get("citations")).add(again);
            return true;
        });
    }

    private static boolean fidelityAlone(Copy copy, Random random) {
        return copy.citation(random)
                .filter(citation -> citation.path("fidelity").asString().equals("faithful"))
                .anyMatch(citation -> {
                    citation.put("fidelity", "altered");
                    return true;
                });
    }

    private static boolean reportedAlike(Copy copy, Random random) {
        return copy.is("figure")
                && copy.citation(random).anyMatch(citation -> {
                    citation.put("fidelity", "altered");
                    citation.putObject("reported").set("value", copy.record().get("value"));
                    return true;
                });
    }

    private static boolean saidLate(Copy copy, Random random) {
        boolean dated = copy.is("figure")
                && copy.record().path("citations").values().stream()
                        .allMatch(citation -> copy.source(citation).has("published_on"));
        if (dated) {
            copy.record().put("stated_on", "2026-11-19");
        }
        return dated;
    }

    private static boolean asOfLate(Copy copy, Random random) {
        if (!copy.record().has("stated_on")
                || !Set.of("asserted", "observed", "estimated", "declared", "notified")
                        .contains(copy.record().path("nature").asString())) {
            return false;
        }
        copy.record().put("as_of", "2026-11-19");
        return true;
    }

    private static boolean modifiedEarly(Copy copy, Random random) {
        copy.record().put("modified", "2026-01-01");
        return true;
    }

    private static boolean publishedLate(Copy copy, Random random) {
        if (!copy.record().has("published_on")) {
            return false;
        }
        copy.record().put("published_on", "2031-01-01");
        return true;
    }

    /** Changes one of the texts that we write. */
    private static boolean text(Copy copy, Random random, Rewrite rewrite) {
        List<String> names = Stream.of("definition", "summary", "note")
                .filter(copy.record()::has)
                .toList();
        if (names.isEmpty()) {
            return false;
        }
        String name = names.get(random.nextInt(names.size()));
        String now = copy.record().get(name).asString();
        String then = rewrite.rewrite(now, random);
        copy.record().put(name, then);
        return !then.equals(now);
    }

    private static boolean blank(Copy copy, Random random) {
        return text(copy, random, (now, r) -> now + " ");
    }

    private static boolean invisible(Copy copy, Random random) {
        return text(copy, random, (now, r) -> inserted(now, r, "\u200B"));
    }

    private static String inserted(String text, Random random, String what) {
        int at = 1 + random.nextInt(text.length() - 1);
        return text.substring(0, at) + what + text.substring(at);
    }

    private static boolean decomposed(Copy copy, Random random) {
        return text(
                copy, random, (now, r) -> Normalizer.normalize(now.replaceFirst("e", "\u00E9"), Normalizer.Form.NFD));
    }

    private static boolean otherScript(Copy copy, Random random) {
        return text(copy, random, (now, r) -> now.replaceFirst("(?<=[a-z])[ao](?=[a-z])", "\u043E"));
    }

    private static boolean tag(Copy copy, Random random) {
        return text(copy, random, (now, r) -> now.replaceFirst(" (\\w+)", " <b>$1</b>"));
    }

    private static boolean stopDropped(Copy copy, Random random) {
        return text(copy, random, (now, r) -> now.replaceFirst("\\.$", ""));
    }

    private static boolean formulaSign(Copy copy, Random random) {
        return text(copy, random, (now, r) -> "=" + now);
    }

    private static boolean copied(Copy copy, Random random) {
        return copy.added().add(copy.record().deepCopy());
    }

    private static boolean renamed(Copy copy, String type) {
        if (!copy.is(type)) {
            return false;
        }
        ObjectNode again = copy.record().deepCopy();
        again.put("id", "another-" + again.path("id").asString());
        return copy.added().add(again);
    }

    private static boolean renamed(Copy copy, Random random) {
        return renamed(copy, "figure");
    }

    private static boolean measureRenamed(Copy copy, Random random) {
        return renamed(copy, "measure");
    }

    private static boolean sourceRenamed(Copy copy, Random random) {
        return (copy.record().has("url") || copy.record().has("read_at")) && renamed(copy, "source");
    }

    private static boolean tracked(Copy copy, Random random) {
        if (!copy.record().has("url")) {
            return false;
        }
        String url = copy.record().get("url").asString();
        copy.record().put("url", url + (url.contains("?") ? "&" : "?") + "utm_source=feed");
        return true;
    }

    private static boolean partiesGone(Copy copy, Random random) {
        if (!copy.is("event") || copy.record().path("parties").isEmpty()) {
            return false;
        }
        copy.record().putArray("parties");
        return true;
    }
}
