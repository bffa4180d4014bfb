package io.github.sourcedfigures.validator.quantity;

import io.github.sourcedfigures.schema.Magnitude;
import io.github.sourcedfigures.schema.Qualifier;
import io.github.sourcedfigures.schema.Word;
import io.github.sourcedfigures.validator.quantity.Lexicon.Habit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The tables of words, each read once; {@code README.md} beside them says how they are written. */
final class Tables {
    private static final String COMMON = "common";
    private static final Set<Kind> UNITS = EnumSet.of(Kind.UNIT, Kind.CALIBRE);
    private static final Map<String, Optional<Lexicon>> READ = new ConcurrentHashMap<>();

    private Tables() {}

    /** The table of a language, by the first part of its tag: {@code pt} for {@code pt-BR}. */
    static Optional<Lexicon> of(String languageTag) {
        String language = languageTag.split("-", -1)[0].toLowerCase(Locale.ROOT);
        boolean isoCode = language.matches("[a-z]{2,3}"); // So that a tag names a language's file and no other.
        return isoCode ? READ.computeIfAbsent(language, Tables::read) : Optional.empty();
    }

    private static Optional<Lexicon> read(String language) {
        return lines(language).map(lines -> {
            TableReader reader = new TableReader(language);
            reader.read(lines);
            reader.read(lines(COMMON).orElseThrow(() -> new IllegalStateException("no table " + COMMON)));
            return reader.lexicon();
        });
    }

    static Optional<List<String>> lines(String name) {
        try (InputStream table = Tables.class.getResourceAsStream(name + ".txt")) {
            return table == null
                    ? Optional.empty()
                    : Optional.of(new String(table.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the table " + name, unreadable);
        }
    }

    /** Reads the lines of one language's tables. */
    private static final class TableReader {
        private final String language;
        private final List<Form> forms = new ArrayList<>();
        private final Set<Habit> habits = EnumSet.noneOf(Habit.class);
        private String groupSigns = "";
        private String decimalSigns = "";

        TableReader(String language) {
            this.language = language;
        }

        void read(List<String> lines) {
            for (String line : lines) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    try {
                        line(line.strip());
                    } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
                        throw new IllegalStateException("table " + language + ", line \"" + line + "\"", wrong);
                    }
                }
            }
        }

        Lexicon lexicon() {
            Set<String> written = forms.stream().map(Form::text).collect(Collectors.toSet());
            List<Form> plain = forms.stream()
                    .filter(form -> form.exact() == null && form.kind().isReadWithoutMarks())
                    .map(form -> form.spelled(Scripts.withoutMarks(form.text())))
                    .filter(form -> form.text().length() >= shortest(form) && !written.contains(form.text()))
                    .toList();
            forms.addAll(plain);
            return new Lexicon(groupSigns, decimalSigns, habits, forms);
        }

        /** Below this length words without their marks are other words; the words of numbers less often. */
        private static int shortest(Form form) {
            return form.kind().isNumeric() ? 4 : 5;
        }

        private void line(String line) {
            int colon = line.lastIndexOf(" : ");
            if (colon >= 0) {
                forms.add(form(line.substring(0, colon).strip(), meaning(words(line.substring(colon + 3)))));
                return;
            }
            List<String> words = words(line);
            switch (words.get(0)) {
                case "@group" -> groupSigns = signs(words);
                case "@decimal" -> decimalSigns = signs(words);
                case "@habit" -> habits.add(Habit.valueOf(words.get(1).toUpperCase(Locale.ROOT)));
                default -> throw new IllegalArgumentException("neither a word with its meaning nor a setting");
            }
        }

        private static List<String> words(String text) {
            return List.of(text.strip().split(" +", -1));
        }

        private static String signs(List<String> words) {
            return String.join("", words.subList(1, words.size())).replace("space", " ");
        }

        private static Form form(String written, Meaning meaning) {
            String text = written;
            boolean attached = text.startsWith("+");
            boolean freeStart = text.length() > 1 && text.startsWith("*");
            text = attached || freeStart ? text.substring(1) : text;
            boolean exact = text.length() > 1 && text.startsWith("=");
            text = exact ? text.substring(1) : text;
            boolean freeEnd = text.length() > 1 && text.endsWith("*");
            text = freeEnd ? text.substring(0, text.length() - 1) : text;
            return new Form(
                    FoldedText.of(text).text(), attached, freeStart, freeEnd, exact ? text : null, List.of(meaning));
        }

        private static Meaning meaning(List<String> words) {
            Kind kind = Kind.valueOf(words.get(0).toUpperCase(Locale.ROOT));
            List<BigDecimal> numbers = new ArrayList<>();
            Set<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);
            Set<String> units = new TreeSet<>();
            Magnitude magnitude = null;
            for (String word : words.subList(1, words.size())) {
                if (kind == Kind.MAGNITUDE) {
                    magnitude = Word.find(Magnitude.class, word)
                            .orElseThrow(() -> new IllegalArgumentException("no magnitude " + word));
                } else if (kind.isNoun() || UNITS.contains(kind)) {
                    units.add(word);
                } else if (Character.isDigit(word.charAt(0))) {
                    for (String number : word.split("/", -1)) {
                        numbers.add(new BigDecimal(number));
                    }
                } else {
                    for (String qualifier : word.split("\\|", -1)) {
                        qualifiers.add(Word.find(Qualifier.class, qualifier)
                                .orElseThrow(() -> new IllegalArgumentException("no qualifier " + qualifier)));
                    }
                }
            }
            BigDecimal number = numbers.isEmpty() ? BigDecimal.ZERO : numbers.get(0);
            BigDecimal room = numbers.size() > 1 ? numbers.get(1) : place(number);
            return new Meaning(kind, number, room, qualifiers, magnitude, units);
        }

        /** The place of the last digit that is not zero: 1 for 7 and 13, 10 for 20, 100 for 500. */
        private static BigDecimal place(BigDecimal number) {
            BigDecimal digits = number.stripTrailingZeros();
            return number.signum() == 0 || digits.scale() > 0
                    ? BigDecimal.ONE
                    : BigDecimal.ONE.movePointRight(-digits.scale());
        }
    }
}
