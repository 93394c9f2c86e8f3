package fr.guichet.paper;

import fr.guichet.correspondence.Letterhead;
import fr.guichet.forms.DocumentRule;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.Page;
import fr.guichet.forms.PublishedForm;
import fr.guichet.forms.Situation;
import fr.guichet.logic.Condition;
import fr.guichet.organisation.Authorities;
import fr.guichet.paper.ConditionWords.Said;
import fr.guichet.paper.PaperForm.Document;
import fr.guichet.paper.PaperForm.Sheet;
import fr.guichet.questions.PaperQuestions;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.GuichetSettings;
import fr.guichet.shared.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Makes all that a printed form says from the definition of the form. */
@Component
class PaperFormMaker {
    /** The setting that names the national form, beside which ours is an aid. */
    private static final String CERFA = "cerfa";

    private final PaperQuestions questions;
    private final Authorities authorities;
    private final GuichetSettings settings;
    private final Messages messages;

    PaperFormMaker(PaperQuestions questions, Authorities authorities, GuichetSettings settings, Messages messages) {
        this.questions = questions;
        this.authorities = authorities;
        this.settings = settings;
        this.messages = messages;
    }

    /** @param situation without answers */
    PaperForm of(PublishedForm form, Situation situation, Letterhead from, boolean fillable) {
        FormDefinition definition = form.definition();
        Printed printed = printed(situation);
        SheetMaker maker = new SheetMaker(printed, messages);
        List<Sheet> sheets = definition.pages().stream().filter(page -> when(page.when(), printed).ever())
                .map(page -> sheet(page, printed, maker)).filter(sheet -> !sheet.blocks().isEmpty()).toList();
        return new PaperForm(from, definition.slug(), definition.name(), definition.title(), form.number(),
                definition.setting(CERFA, situation.surroundings().today()),
                settings.address("/demarches/" + definition.slug()).toString(), closes(definition),
                documents(definition, printed), next(definition), sheets, maker.rooms().all(), fillable);
    }

    /** The numbers of its questions. */
    Numbering numbers(Situation situation) {
        return printed(situation).numbering();
    }

    private Printed printed(Situation situation) {
        Map<String, String> words = new HashMap<>(authorities.current().words());
        words.put("capacity.words", messages.text("paper.form.capacity"));
        return Printed.of(situation, questions, words, messages);
    }

    private Said when(@Nullable Condition condition, Printed printed) {
        return condition == null ? Said.ALWAYS : new ConditionWords(printed, messages).of(condition);
    }

    private Sheet sheet(Page page, Printed printed, SheetMaker maker) {
        String cerfa = page.cerfa() == null
                ? ""
                : messages.text("questions.cerfa", String.valueOf(page.cerfa().page()), page.cerfa().heading());
        return new Sheet(page.id(), printed.say(page.title()), StringUtils.capitalize(printed.say(page.why())),
                maker.begin(when(page.when(), printed)), cerfa, maker.blocks(page));
    }

    private static String closes(FormDefinition definition) {
        return definition.whoMayFile().closes() == null ? "" : FrenchDates.day(definition.whoMayFile().closes());
    }

    /** What the introduction says comes first is told to whoever sends on a screen. */
    private List<String> next(FormDefinition definition) {
        return Stream.concat(Stream.of(messages.text("paper.form.received")), definition.whoMayFile().after().isEmpty()
                ? definition.intro().next().stream().skip(1)
                : definition.whoMayFile().after().stream()).toList();
    }

    /** What is asked for at filing. */
    private List<Document> documents(FormDefinition definition, Printed printed) {
        return definition.documents().stream()
                .filter(rule -> rule.stage() == DocumentRule.Stage.filing && Boolean.TRUE.equals(rule.demanded()))
                .filter(rule -> when(rule.when(), printed).ever())
                .map(rule -> new Document(printed.say(rule.name()), only(when(rule.when(), printed)), rule.accepted(),
                        rule.validity() == null ? "" : rule.validity()))
                .toList();
    }

    private String only(Said said) {
        return said.isAlways() ? "" : messages.text("paper.condition.only", said.words());
    }
}
