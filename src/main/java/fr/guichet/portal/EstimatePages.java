package fr.guichet.portal;

import fr.guichet.forms.Answers;
import fr.guichet.forms.EligibilityMessage;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.Journey;
import fr.guichet.forms.Page;
import fr.guichet.forms.PublishedForm;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Speaker;
import fr.guichet.questions.Problem;
import fr.guichet.questions.QuestionView;
import fr.guichet.questions.QuestionViews;
import fr.guichet.questions.Questionnaire;
import fr.guichet.requests.Channel;
import fr.guichet.requests.Situations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Makes an estimate ready to be shown: every question of the form on one page, and what comes out of the answers. */
@Component
class EstimatePages {
    private final FormCatalogue forms;
    private final Situations situations;
    private final Questionnaire questionnaire;
    private final QuestionViews views;
    private final AuthorityWords words;

    EstimatePages(FormCatalogue forms, Situations situations, Questionnaire questionnaire, QuestionViews views,
            AuthorityWords words) {
        this.forms = forms;
        this.situations = situations;
        this.questionnaire = questionnaire;
        this.views = views;
        this.words = words;
    }

    /** The answers of a submission, page by page, each read in the light of those before it. */
    Answers read(PublishedForm form, Map<String, String[]> parameters) {
        Answers answers = Answers.NONE;
        for (Page page : form.definition().pages()) {
            answers = questionnaire.read(page, situation(form, answers), parameters);
        }
        return answers;
    }

    List<Problem> problems(PublishedForm form, Answers answers) {
        return questionnaire.checkAll(situation(form, answers));
    }

    String begin(PublishedForm form, Model model) {
        return show(form, Answers.NONE, List.of(), false, model);
    }

    /** The questions of one page of the form, below its heading. */
    record Part(String title, String why, List<QuestionView> questions) {}

    /** @param estimated whether the result is shown */
    String show(PublishedForm form, Answers answers, List<Problem> problems, boolean estimated, Model model) {
        Situation situation = situation(form, answers);
        Speaker speaker = Speaker.of(situation, words.now());
        model.addAttribute("form", form.definition());
        model.addAttribute("parts", Journey.of(situation).pages().stream().filter(page -> page.isKind(Page.Kind.questions))
                .map(page -> new Part(speaker.say(page.title()), speaker.say(page.why()),
                        views.of(situation, page, problems, words.now())))
                .toList());
        model.addAttribute("errors", Problem.errors(problems));
        model.addAttribute("estimated", estimated);
        if (estimated) {
            model.addAttribute("values", views.computed(situation, words.now()));
            model.addAttribute("said", situation.messages().stream().filter(message -> message.beside() == null)
                    .map(EligibilityMessage::text).map(speaker::say).toList());
            model.addAttribute("filed", Optional.ofNullable(form.definition().whoMayFile().estimates()).flatMap(forms::current)
                    .map(PublishedForm::definition).orElse(null));
        }
        return "portal/estimate";
    }

    private Situation situation(PublishedForm form, Answers answers) {
        return situations.of(form, answers, Channel.ONLINE, Set.of());
    }
}
