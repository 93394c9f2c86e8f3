package fr.guichet.checking;

import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.Variables;
import fr.guichet.forms.Variables.Where;
import fr.guichet.logic.Nearest;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words between braces that mean nothing where they stand: a letter would have a hole there. */
final class VariableCheck implements Check {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)}");

    @Override
    public Stream<Finding> in(Definition definition) {
        FormDefinition form = definition.form();
        Set<String> everywhere = new HashSet<>(Variables.names(Where.everywhere));
        form.settings().forEach(setting -> Stream.of(setting.id(), "config." + setting.id()).forEach(everywhere::add));
        Set<String> letters = new HashSet<>(everywhere);
        letters.addAll(Variables.names(Where.letters));
        form.questions().forEach(question -> letters.add(question.id()));
        form.computed().forEach(computed -> letters.add(computed.id()));
        form.allNotices().blocks().keySet().forEach(block -> letters.add("block." + block));
        Set<String> shown = new HashSet<>(everywhere);
        shown.add("value");
        return Said.all(form).stream()
                .flatMap(said -> unknown(said,
                        isLetter(said) ? letters : said.element().startsWith("computed:") ? shown : everywhere))
                .distinct();
    }

    private static boolean isLetter(Said said) {
        return said.element().startsWith("notice:") || said.element().startsWith("status:");
    }

    private static Stream<Finding> unknown(Said said, Set<String> known) {
        return said.texts().flatMap(text -> VARIABLE.matcher(text).results()).map(MatchResult::group)
                .map(found -> found.substring(1, found.length() - 1)).filter(name -> !known.contains(name)).distinct()
                .map(name -> Nearest.to(name, known)
                        .map(near -> Finding.advice(said.element(), "checking.variable.near", "{" + name + "}", "{" + near + "}"))
                        .orElseGet(() -> Finding.advice(said.element(), "checking.variable", "{" + name + "}")));
    }
}
