package io.github.sourcedfigures.validator.rules;

import static java.lang.Character.UnicodeScript.ARABIC;
import static java.lang.Character.UnicodeScript.ARMENIAN;
import static java.lang.Character.UnicodeScript.BENGALI;
import static java.lang.Character.UnicodeScript.CYRILLIC;
import static java.lang.Character.UnicodeScript.DEVANAGARI;
import static java.lang.Character.UnicodeScript.GEORGIAN;
import static java.lang.Character.UnicodeScript.GREEK;
import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HANGUL;
import static java.lang.Character.UnicodeScript.HEBREW;
import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.lang.Character.UnicodeScript.KATAKANA;
import static java.lang.Character.UnicodeScript.LATIN;
import static java.lang.Character.UnicodeScript.THAI;

import io.github.sourcedfigures.schema.Source;
import io.github.sourcedfigures.schema.Statement;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A quote is in the page's language, so some letter of it is of a script in which that language is written. For a
 * language that is not listed here the rule is silent.
 */
final class CitationQuoteScriptForeign implements DatasetRule {
    /** Fewer letters may be a symbol or a type: KN in KN-23. */
    private static final int ENOUGH = 3;

    private static final Map<String, Set<UnicodeScript>> SCRIPTS = scripts();

    private static Map<String, Set<UnicodeScript>> scripts() {
        Map<String, Set<UnicodeScript>> scripts = new HashMap<>();
        put(
                scripts,
                "af ca cs cy da de en eo es et eu fi fr ga gl hr hu id is it lb lt lv ms mt nb nl nn no pl pt ro sk sl sq"
                        + " sv sw tl tr vi",
                Set.of(LATIN));
        put(scripts, "be bg kk ky mk mn ru tg uk", Set.of(CYRILLIC));
        put(scripts, "az bs sr tk uz", Set.of(CYRILLIC, LATIN));
        put(scripts, "ar fa ps ur", Set.of(ARABIC));
        put(scripts, "hi mr ne", Set.of(DEVANAGARI));
        put(scripts, "bn", Set.of(BENGALI));
        put(scripts, "el", Set.of(GREEK));
        put(scripts, "he yi", Set.of(HEBREW));
        put(scripts, "hy", Set.of(ARMENIAN));
        put(scripts, "ja", Set.of(HAN, HIRAGANA, KATAKANA));
        put(scripts, "ka", Set.of(GEORGIAN));
        put(scripts, "ko", Set.of(HANGUL, HAN));
        put(scripts, "th", Set.of(THAI));
        put(scripts, "zh", Set.of(HAN));
        return Map.copyOf(scripts);
    }

    private static void put(Map<String, Set<UnicodeScript>> scripts, String languages, Set<UnicodeScript> written) {
        for (String language : languages.split(" ", -1)) {
            scripts.put(language, written);
        }
    }

    @Override
    public RuleInfo info() {
        return RuleInfo.warning(
                "citation-quote-script-foreign",
                "A quote is in a script in which its source's language is not written.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        if (subject.typed() instanceof Source source) {
            facts.define(source.id(), "/language", source.language());
        } else if (subject.typed() instanceof Statement statement) {
            for (int i = 0; i < statement.citations().size(); i++) {
                facts.use(
                        statement.citations().get(i).source(),
                        "/citations/" + i + "/quote",
                        statement.citations().get(i).quote());
            }
        }
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        Fact source = facts.next();
        String language = source.defines() ? source.words().get(0) : "";
        Set<UnicodeScript> written = written(language);
        while (!written.isEmpty() && facts.hasNext()) {
            Fact fact = facts.next();
            if (!fact.defines() && isForeign(fact.words().get(0), written)) {
                judgement.fault(
                        fact.place(),
                        "no letter of the quote \"" + fact.words().get(0) + "\" is of a script of \"" + language
                                + "\", the language of the source; quote the page's own words, or correct the language");
            }
        }
    }

    /** The scripts of a language; none where they are not known. */
    private static Set<UnicodeScript> written(String languageTag) {
        Locale locale = Locale.forLanguageTag(languageTag);
        if (locale.getScript().equals("Latn")) {
            return Set.of(LATIN);
        }
        return locale.getScript().equals("Cyrl")
                ? Set.of(CYRILLIC)
                : SCRIPTS.getOrDefault(locale.getLanguage(), Set.of());
    }

    private static boolean isForeign(String quote, Set<UnicodeScript> written) {
        int[] letters = quote.codePoints()
                .filter(letter -> Character.isLetter(letter) && !isShared(UnicodeScript.of(letter)))
                .toArray();
        for (int letter : letters) {
            if (written.contains(UnicodeScript.of(letter))) {
                return false;
            }
        }
        return letters.length >= ENOUGH;
    }

    private static boolean isShared(UnicodeScript script) {
        return script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
    }
}
