package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.NameForm;
import io.github.sourcedfigures.schema.Party;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Our sentences write a party's name as its record does, in English. Names meet under their letters and digits alone; of
 * each run of capitalised words, every part of two words or more is looked up.
 */
final class TextNameUnlisted implements DatasetRule {
    private static final int LONGEST_NAME = 8;

    /** Words that the page wrote. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|“[^”]*”|«[^»]*»|‘[^’]*’");

    private static final Pattern RUN = Pattern.compile(
            "(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}\\p{N}\\p{M}.’'-]*(?: [\\p{Lu}\\p{N}][\\p{L}\\p{N}\\p{M}.’'-]*)*");

    private static final Pattern TAIL = Pattern.compile("(?:['’]s|['’.-])+$");
    private static final Pattern PARTS = Pattern.compile("[ -]");
    private static final Pattern NOT_KEY = Pattern.compile("[^\\p{L}\\p{N}]+");

    @Override
    public RuleInfo info() {
        return RuleInfo.warning(
                "text-name-unlisted", "A sentence of ours writes a party's name otherwise than the party's record.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        if (subject.typed() instanceof Party party) {
            facts.define(key(party.name()), "/name", party.name());
            for (int i = 0; i < party.names().size(); i++) {
                NameForm form = party.names().get(i);
                boolean isEnglish =
                        Locale.forLanguageTag(form.language()).getLanguage().equals(Locale.ENGLISH.getLanguage());
                facts.define(key(form.text()), "/names/" + i, isEnglish ? form.text() : party.name());
            }
        }
        Prose.all(subject, (pointer, text) -> names(text, name -> facts.use(key(name), pointer, name)));
    }

    private static void names(String text, Consumer<String> names) {
        Matcher runs = RUN.matcher(QUOTED.matcher(text).replaceAll("\""));
        while (runs.find()) {
            List<String> words = List.of(runs.group().split(" ", -1));
            for (int from = 0; from < words.size(); from++) {
                for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_NAME); to++) {
                    String name = TAIL.matcher(String.join(" ", words.subList(from, to)))
                            .replaceFirst("");
                    if (PARTS.matcher(name).find()) {
                        names.accept(name);
                    }
                }
            }
        }
    }

    /** Letters and digits alone, without their marks, in lower case. */
    private static String key(String name) {
        String letters = NOT_KEY.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        return letters.toLowerCase(Locale.ROOT);
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        TreeSet<String> listed = new TreeSet<>();
        while (facts.hasNext()) {
            Fact fact = facts.next();
            String name = fact.words().get(0);
            if (fact.defines()) {
                listed.add(name);
            } else if (listed.isEmpty()) {
                return; // No party has this name.
            } else if (!listed.contains(name)) {
                List<String> shown = new ArrayList<>();
                listed.forEach(form -> shown.add('"' + form + '"'));
                judgement.fault(
                        fact.place(),
                        "the sentence says \"" + name + "\" where the party's record says " + String.join(" or ", shown)
                                + "; write the name as the record does");
            }
        }
    }
}
