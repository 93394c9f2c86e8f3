package fr.guichet.requests;

import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.PublishedForm;
import fr.guichet.mandates.MandateView;
import fr.guichet.mandates.Mandates;
import org.springframework.stereotype.Component;

/** Gathers what the row of a request in the queue says. */
@Component
class QueueRows {
    private final FormCatalogue forms;
    private final AnswerStore answers;
    private final Situations situations;
    private final Mandates mandates;
    private final QueueWriter writer;

    QueueRows(FormCatalogue forms, AnswerStore answers, Situations situations, Mandates mandates, QueueWriter writer) {
        this.forms = forms;
        this.answers = answers;
        this.situations = situations;
        this.mandates = mandates;
        this.writer = writer;
    }

    void write(Request request) {
        PublishedForm form = forms.version(request.formVersion());
        writer.write(request, situations.of(request.id(), form, answers.of(request.id(), form.index()), request.channel()),
                mandates.ofRequest(request.id().value()).stream().anyMatch(MandateView::isToVerify));
    }
}
