package fr.guichet.desk;

import fr.guichet.mandates.MandateView;
import fr.guichet.requests.RequestView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who and what a case is about.
 *
 * @param born « née Garnier », empty when there is but one name
 * @param birth the date with the age
 * @param acting who acts when it is not the subject, with the relation
 * @param adapt what makes exchanges difficult, as answered; empty when nothing does
 */
record CaseHead(RequestView view, String name, String born, String birth, String address, List<String> phones, String acting,
        @Nullable MandateView mandate, List<String> adapt, List<Look> tags) {
    public String number() {
        return view.number();
    }

    public Look channel() {
        return Look.of(view.channel());
    }

    public @Nullable Look mandateLook() {
        return mandate == null ? null : Look.of(mandate);
    }
}
