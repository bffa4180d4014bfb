package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Source;
import io.github.sourcedfigures.validator.Repair;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Browsers show the site's name behind the title; it is no part of it. */
final class SourceTitleSiteName implements RecordRule {
    private static final Pattern PARTS = Pattern.compile("(.*\\S)(?:\\s+(?:[-–—·•»:]|::)\\s+|\\s*\\|\\s*)(\\S.*)");

    /** Labels that stand for no site: {@code co} in {@code bbc.co.uk}. */
    private static final Set<String> SHARED_LABELS =
            Set.of("ac", "co", "com", "edu", "go", "gov", "ne", "net", "or", "org");

    @Override
    public RuleInfo info() {
        return RuleInfo.warning("source-title-site-name", "A title ends with the name of its site.");
    }

    @Override
    public void check(Subject subject, Report report) {
        if (!(subject.typed() instanceof Source source) || source.title() == null) {
            return;
        }
        Matcher parts = PARTS.matcher(source.title());
        if (parts.matches() && isSite(parts.group(2), source)) {
            report.fault(
                    "/title",
                    "the title ends with \"" + parts.group(2) + "\", the name of the site; write the title alone",
                    Repair.ofText("remove the name of the site", parts.group(1)));
        }
    }

    private static boolean isSite(String name, Source source) {
        String folded = fold(name);
        if (source.publisher() != null && folded.equals(fold(source.publisher()))) {
            return true;
        }
        if (source.url() == null) {
            return false;
        }
        String host = Address.of(source.url()).host();
        return folded.equals(fold(host.replaceFirst("^www\\.", ""))) || folded.equals(fold(siteLabel(host)));
    }

    /** The label that names the site: {@code reuters} in {@code www.reuters.com}, {@code bbc} in {@code www.bbc.co.uk}. */
    private static String siteLabel(String host) {
        List<String> labels = Arrays.asList(host.split("\\.", -1));
        for (int i = labels.size() - 2; i >= 0; i--) {
            if (!SHARED_LABELS.contains(labels.get(i))) {
                return labels.get(i);
            }
        }
        return host;
    }

    /** Letters and digits alone, in small letters, without a leading article. */
    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^the\\s+", "")
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
