package fr.guichet.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names as they are compared: without accents, capitals, spaces and hyphens. */
final class Spelling {
    private static final int SHORT = 5;

    private Spelling() {}

    static String plain(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text.toLowerCase(Locale.FRENCH).replace("œ", "oe").replace("æ", "ae"), Normalizer.Form.NFD)
                        .replaceAll("[^a-z0-9]", "");
    }

    /** The words of a name that tell one from another. */
    static List<String> parts(@Nullable String name) {
        return name == null
                ? List.of()
                : Arrays.stream(name.split("[-'’ ,;()]+")).map(Spelling::plain).filter(part -> part.length() > 2).toList();
    }

    /** First names in their order; one with a hyphen is one. */
    static List<String> given(String firstNames) {
        return Arrays.stream(firstNames.strip().split("[ ,;]+")).map(Spelling::plain).filter(name -> !name.isEmpty()).toList();
    }

    /** Whether one may be the other with a typing error or two. */
    static boolean isNear(String one, String other) {
        int most = Math.min(one.length(), other.length()) <= SHORT ? 1 : 2;
        return one.length() > 2 && other.length() > 2 && Math.abs(one.length() - other.length()) <= most
                && errors(one, other) <= most;
    }

    /** Letters to add, leave out, replace or exchange with their neighbour. */
    static int errors(String one, String other) {
        int[][] least = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    least[i][j] = i + j;
                    continue;
                }
                int replaced = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                least[i][j] = Math.min(Math.min(least[i - 1][j], least[i][j - 1]) + 1, least[i - 1][j - 1] + replaced);
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
                    least[i][j] = Math.min(least[i][j], least[i - 2][j - 2] + 1);
                }
            }
        }
        return least[one.length()][other.length()];
    }

    /** Whether one is the feminine form of the other, as Louis and Louise, Jean and Jeanne: two people, often twins. */
    static boolean isOtherGender(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        return longer.equals(shorter + "e") || longer.equals(shorter + shorter.charAt(shorter.length() - 1) + "e")
                || longer.equals(shorter + "tte") || longer.equals(shorter + "ine");
    }
}
