package io.github.sourcedfigures.validator.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A file's path as part of an address. */
final class FileUri {
    private static final String UNRESERVED = "-._~/";

    private FileUri() {}

    /** A path with {@code /} between folders; every other reserved character as its bytes (RFC 3986 §2.1). */
    static String path(String file) {
        StringBuilder path = new StringBuilder(file.length());
        for (byte octet : file.getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain = (octet >= 'a' && octet <= 'z')
                    || (octet >= 'A' && octet <= 'Z')
                    || (octet >= '0' && octet <= '9')
                    || UNRESERVED.indexOf(octet) >= 0;
            path.append(isPlain ? Character.toString(octet) : String.format(Locale.ROOT, "%%%02X", octet));
        }
        return path.toString();
    }
}
