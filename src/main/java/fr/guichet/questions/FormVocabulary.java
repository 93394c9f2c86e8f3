package fr.guichet.questions;

import fr.guichet.logic.Term;
import fr.guichet.logic.Vocabulary;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the expressions of one form can name. */
record FormVocabulary(Map<String, Term> known, List<Parameters> tables) implements Vocabulary {
    @Override
    public Collection<Term> terms() {
        return known.values();
    }

    @Override
    public Optional<Term> term(String id) {
        return Optional.ofNullable(known.get(id));
    }

    @Override
    public Vocabulary inside(String group) {
        String prefix = group + ".";
        Map<String, Term> here = new LinkedHashMap<>();
        known.values().stream().filter(term -> term.id().startsWith(prefix)).map(term -> local(term, prefix))
                .forEach(term -> here.put(term.id(), term));
        known.forEach(here::putIfAbsent);
        return new FormVocabulary(here, tables);
    }

    private static Term local(Term term, String prefix) {
        return new Term(term.id().substring(prefix.length()), term.label(), term.kind(), term.options());
    }
}
