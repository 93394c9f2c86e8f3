package fr.guichet.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The choices of lists that depend on each other, each by its path: what stands above it, then itself.
 *
 * @param paths every choice in its order, those above before those below
 * @param whole those with which an answer may end
 */
public record Branches(Set<String> paths, Set<String> whole) {
    public static final String BELOW = " > ";

    /** The choices of a question as they are written: a line for each, a `>` or a tab before each list but the first. */
    public static Branches of(Question question) {
        Set<String> paths = new LinkedHashSet<>();
        Set<String> whole = new LinkedHashSet<>();
        for (String line : question.branches()) {
            String path = plain(line);
            if (!path.isEmpty()) {
                paths.addAll(upTo(path));
                whole.add(path);
            }
        }
        return new Branches(paths, whole);
    }

    /** A line with its parts set apart in the one way that answers are kept in. */
    public static String plain(String line) {
        return Arrays.stream(line.split("[>\t]")).map(String::strip).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(BELOW));
    }

    /** A choice with all that stands above it, the first list first. */
    public static List<String> upTo(String path) {
        String[] parts = path.split(BELOW);
        List<String> all = new ArrayList<>(parts.length);
        for (String part : parts) {
            all.add(all.isEmpty() ? part : all.getLast() + BELOW + part);
        }
        return all;
    }

    /** In which list a choice stands, the first is 1. */
    public static int level(String path) {
        return path.split(BELOW).length;
    }

    /** What stands directly above a choice, nothing above those of the first list. */
    public static String above(String path) {
        int last = path.lastIndexOf(BELOW);
        return last < 0 ? "" : path.substring(0, last);
    }

    /** The word of a choice in its own list. */
    public static String word(String path) {
        return path.substring(path.lastIndexOf(BELOW) < 0 ? 0 : path.lastIndexOf(BELOW) + BELOW.length());
    }

    /** The choices of one list. */
    public List<String> in(int level) {
        return paths.stream().filter(path -> level(path) == level).toList();
    }
}
