package io.github.sourcedfigures.validator.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A file of a commit.
 *
 * @param mode its type and rights, as git writes them
 * @param hash the name of its content
 * @param path from the top of the repository
 */
record TreeFile(String mode, String hash, String path) {
    /** Whether it is a file like any other: no link, and no other repository. */
    boolean isPlain() {
        return mode.startsWith("100");
    }

    /** Reads an entry of {@code git ls-tree -z}: {@code mode type hash<tab>path}. */
    static TreeFile of(String entry) {
        int tab = entry.indexOf('\t');
        String[] words = entry.substring(0, tab).split(" ", -1);
        return new TreeFile(words[0], words[2], entry.substring(tab + 1));
    }

    /** Reads what {@code git cat-file --batch} prints: for each file {@code hash type size}, a line end, its bytes. */
    static List<byte[]> contents(List<TreeFile> files, byte[] printed) throws IOException {
        List<byte[]> contents = new ArrayList<>(files.size());
        int at = 0;
        for (TreeFile file : files) {
            int end = at;
            while (end < printed.length && printed[end] != '\n') {
                end++;
            }
            String[] head = new String(printed, at, end - at, StandardCharsets.UTF_8).split(" ", -1);
            if (head.length != 3) {
                throw new IOException("git has not the content of " + file.path()
                        + "; fetch it, for example with git fetch --refetch");
            }
            int size = Integer.parseInt(head[2]);
            contents.add(Arrays.copyOfRange(printed, end + 1, end + 1 + size));
            at = end + 1 + size + 1;
        }
        return contents;
    }
}
