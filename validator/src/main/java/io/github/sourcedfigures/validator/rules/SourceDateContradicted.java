package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.PartialDate;
import io.github.sourcedfigures.schema.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Many publishers write the day of publication into the address; a record that says another day deserves a look. */
final class SourceDateContradicted implements RecordRule {
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final String MONTH = "(0[1-9]|1[0-2])";
    private static final String DAY = "(0[1-9]|[12]\\d|3[01])";

    /** {@code 2024/02/27}, {@code 2024-02-27}; then {@code 20240227}, alone or with the time and a count behind it; last
     * {@code /2024/02}, a month without its day. */
    private static final List<Pattern> DATES = List.of(
            Pattern.compile("(?<!\\d)" + YEAR + "([/._-])" + MONTH + "\\2" + DAY + "(?!\\d)"),
            Pattern.compile("(?<!\\d)" + YEAR + "()" + MONTH + DAY + "(?=\\D|$|\\d{4,}(?:\\D|$))"),
            Pattern.compile("(?<=/)" + YEAR + "(/)" + MONTH + "()(?=$|[/?](?!\\d{2}(?:\\D|$)))"));

    @Override
    public RuleInfo info() {
        return RuleInfo.warning("source-date-contradicted", "A source is dated otherwise than its own address.");
    }

    @Override
    public void check(Subject subject, Report report) {
        if (!(subject.typed() instanceof Source source) || source.url() == null) {
            return;
        }
        PartialDate published = source.publishedOn();
        List<PartialDate> dates = dates(source.url());
        if (published != null && !dates.isEmpty() && dates.stream().noneMatch(date -> agree(date, published))) {
            report.fault(
                    "/published_on",
                    "the page is dated " + published + ", but its address says " + dates.get(0)
                            + "; look at the page again and correct the date, or keep it if the page was renewed");
        }
    }

    private static List<PartialDate> dates(String url) {
        List<PartialDate> dates = new ArrayList<>();
        Address address = Address.of(url);
        String text = address.path() + (address.query() == null ? "" : "?" + address.query());
        for (Pattern pattern : DATES) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                date(matcher.group(1) + "-" + matcher.group(3), matcher.group(4))
                        .ifPresent(dates::add);
            }
        }
        return dates;
    }

    private static Optional<PartialDate> date(String month, @Nullable String day) {
        try {
            return Optional.of(PartialDate.parse(day == null || day.isEmpty() ? month : month + "-" + day));
        } catch (IllegalArgumentException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Whether two dates may mean one day, or days next to each other: an address may keep another time zone. */
    private static boolean agree(PartialDate one, PartialDate two) {
        return reaches(one, two) && reaches(two, one);
    }

    private static boolean reaches(PartialDate later, PartialDate earlier) {
        return later.latest().isEmpty()
                || earlier.earliest().isEmpty()
                || !later.latest().get().plusDays(1).isBefore(earlier.earliest().get());
    }
}
