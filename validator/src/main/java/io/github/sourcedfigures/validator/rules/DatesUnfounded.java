package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Citation;
import io.github.sourcedfigures.schema.DateBasis;
import io.github.sourcedfigures.schema.Evidence;
import io.github.sourcedfigures.schema.EvidenceExtent;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.PartialDate;
import io.github.sourcedfigures.schema.PublishedBasis;
import io.github.sourcedfigures.schema.Source;
import io.github.sourcedfigures.validator.evidence.EvidenceFolder;
import io.github.sourcedfigures.validator.evidence.EvidenceText;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date whose year the page does not show was worked out, and the record says from what. Judged where one page is cited
 * and its full text is at hand; a page's own date tells the year before and after it too.
 */
final class DatesUnfounded implements DatasetRule {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

    @Override
    public RuleInfo info() {
        return RuleInfo.warning(
                "dates-unfounded", "A date's year stands nowhere on the page, and no basis says where it is from.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        if (subject.typed() instanceof Source source) {
            Evidence evidence = source.evidence();
            if (evidence != null && evidence.extent() == EvidenceExtent.FULL) {
                facts.define(source.id(), "/evidence/file", evidence.file(), ownDate(source));
            }
        } else if (subject.typed() instanceof Figure figure
                && figure.citations().stream().map(Citation::source).distinct().count() == 1) {
            DateBasis basis = figure.dateBasis();
            String source = figure.citations().get(0).source();
            date(figure.period(), basis == null ? null : basis.period(), source, "/period", facts);
            date(figure.asOf(), basis == null ? null : basis.asOf(), source, "/as_of", facts);
            date(figure.statedOn(), basis == null ? null : basis.statedOn(), source, "/stated_on", facts);
        }
    }

    /** The date that the page shows of itself. An index can be wrong. */
    private static String ownDate(Source source) {
        return source.publishedOn() == null || source.publishedBasis() == PublishedBasis.INDEX
                ? ""
                : source.publishedOn().toString();
    }

    private static void date(
            @Nullable PartialDate date, @Nullable String basis, String source, String pointer, Facts facts) {
        if (date != null && basis == null) {
            facts.use(source, pointer, date.toString());
        }
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        EvidenceFolder folder = judgement.evidence().orElse(null);
        Fact source = facts.next();
        if (folder == null || !source.defines()) {
            return;
        }
        EvidenceText text = folder.text(source.words().get(0)).orElse(null);
        while (text != null && facts.hasNext()) {
            Fact fact = facts.next();
            if (fact.defines()) {
                continue;
            }
            String date = fact.words().get(0);
            Matcher years = YEAR.matcher(date);
            while (years.find()) {
                if (!text.contains(years.group())
                        && !isNear(years.group(), source.words().get(1))) {
                    judgement.fault(
                            fact.place(),
                            "the year of " + date + " stands nowhere in "
                                    + source.words().get(0)
                                    + "; say in \"date_basis\" what the date was worked out from, or correct it");
                    break;
                }
            }
        }
    }

    private static boolean isNear(String year, String ownDate) {
        Matcher own = YEAR.matcher(ownDate);
        return own.find() && Math.abs(Integer.parseInt(own.group()) - Integer.parseInt(year)) <= 1;
    }
}
