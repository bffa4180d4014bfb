package io.github.sourcedfigures.validator.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A web address in its parts (RFC 3986), as written.
 *
 * @param scheme http or https
 * @param authority host and port
 * @param path with its first slash; may be empty
 * @param query without the question mark; null where there is none
 * @param fragment without the number sign; null where there is none
 */
record Address(
        String scheme,
        String authority,
        String path,
        @Nullable String query,
        @Nullable String fragment) {
    private static final Pattern PARTS =
            Pattern.compile("(https?)://([^/?#]*)([^?#]*)(?:\\?([^#]*))?(?:#(.*))?", Pattern.DOTALL);

    /** Parameters that say how a reader came, never which page is meant. */
    private static final Set<String> TRACKING = Set.of(
            "_ga",
            "_gl",
            "_hsenc",
            "_hsmi",
            "dclid",
            "fbclid",
            "gbraid",
            "gclid",
            "gclsrc",
            "igsh",
            "igshid",
            "li_fat_id",
            "mc_cid",
            "mc_eid",
            "mkt_tok",
            "msclkid",
            "oly_anon_id",
            "oly_enc_id",
            "ref_src",
            "ttclid",
            "twclid",
            "vero_id",
            "wbraid",
            "yclid",
            "ysclid");

    /** The parts of an address that the schema lets through. */
    static Address of(String text) {
        Matcher matcher = PARTS.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no http or https address: " + text);
        }
        return new Address(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4), matcher.group(5));
    }

    /** The host without its port, in lower case. */
    String host() {
        String host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return host.replaceFirst(":\\d*$", "");
    }

    /** The names of its tracking parameters, in order. */
    List<String> tracking() {
        return parameters().stream()
                .map(Address::name)
                .filter(Address::isTracking)
                .toList();
    }

    /** The same address without tracking parameters. */
    Address withoutTracking() {
        String rest = parameters().stream()
                .filter(parameter -> !isTracking(name(parameter)))
                .collect(Collectors.joining("&"));
        return new Address(scheme, authority, path, rest.isEmpty() ? null : rest, fragment);
    }

    private List<String> parameters() {
        return query == null ? List.of() : Arrays.asList(query.split("&", -1));
    }

    private static String name(String parameter) {
        return parameter.replaceFirst("=.*", "");
    }

    private static boolean isTracking(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("utm_") || TRACKING.contains(lower);
    }

    /**
     * What two addresses of one page have in common: without scheme, {@code www.}, usual port, closing slash, tracking,
     * the order of parameters and the place within the page.
     */
    String page() {
        String place = authority
                .substring(authority.lastIndexOf('@') + 1)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^www\\.", "")
                .replaceFirst(":(?:80|443)?$", "");
        String asked = withoutTracking().parameters().stream().sorted().collect(Collectors.joining("&"));
        // Some sites choose the page by a fragment such as #!/story or #/story.
        String chosen = fragment != null && fragment.matches("!?/.*") ? "#" + fragment : "";
        return place + path.replaceFirst("/+$", "") + (asked.isEmpty() ? "" : "?" + asked) + chosen;
    }

    @Override
    public String toString() {
        return scheme + "://" + authority + path + (query == null ? "" : "?" + query)
                + (fragment == null ? "" : "#" + fragment);
    }
}
