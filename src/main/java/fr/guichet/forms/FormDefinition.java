package fr.guichet.forms;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a version of a form asks, says and promises: the whole of a definition file. It never changes once published. */
public record FormDefinition(
        int format,
        String slug,
        String prefix,
        String name,
        String title,
        Wording requestOf,
        String summary,
        String category,
        List<String> keywords,
        Introduction introduction,
        List<Setting> settings,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<ParameterTable> tables,
        List<Computed> computed,
        List<Step> steps,
        List<DocumentRule> documents,
        List<EligibilityMessage> messages,
        List<DeadlineRule> deadlines,
        List<ReminderRule> reminders,
        Notices notices,
        List<StatusText> statuses,
        Texts texts,
        @Nullable FilingRules filing,
        @Nullable String service,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Route> routing,
        @Nullable Instruction instruction,
        @Nullable Retention retention,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Example> examples) {
    /** The subjects of the catalogue, in their order. */
    public static final List<String> CATEGORIES = List.of("grand-age", "handicap", "famille", "education", "logement",
            "citoyennete", "associations", "cadre-de-vie", "autre", "agents");

    /** What the start page says before anything is asked. */
    public record Introduction(List<String> what, List<String> who, @Nullable String duration, List<String> prepare,
            List<String> next) {
        static final Introduction NONE = new Introduction(List.of(), List.of(), null, List.of(), List.of());
    }

    /** What a citizen reads of the state of a request. */
    public record StatusText(String id, Wording title, Wording now, Wording next, Wording until) {}

    /** Texts of law and of courtesy that belong to no single question. */
    public record Texts(List<Paragraph> privacy, Wording honour, Map<String, String> capacityWords,
            Map<String, String> refusalReasons) {
        public record Paragraph(String heading, String text) {}
    }

    /** All notices of a form, with the blocks they share. */
    public record Notices(Map<String, Object> blocks, List<NoticeText> texts) {
        public Optional<NoticeText> text(String id) {
            return texts.stream().filter(text -> text.id().equals(id)).findFirst();
        }
    }

    /** How many years the file of a request is kept that ended so, such as `granted`. */
    public int yearsKept(String outcome, LocalDate day) {
        return retention == null ? number("retention.fileYears", day, 10) : retention.yearsAfter(outcome);
    }

    /** Who may file it, and when. */
    public FilingRules whoMayFile() {
        return filing == null ? FilingRules.NONE : filing;
    }

    /** The steps that agents take. */
    public Instruction agentSteps() {
        return instruction == null ? Instruction.WITH_VISIT : instruction;
    }

    @JsonIgnore
    public List<Page> pages() {
        return steps.stream().flatMap(step -> step.pages().stream()).toList();
    }

    public Optional<Page> page(String id) {
        return pages().stream().filter(page -> page.id().equals(id)).findFirst();
    }

    /** The page on which all answers are read again before sending. */
    public Optional<Page> review() {
        return pages().stream().filter(page -> page.isKind(Page.Kind.review)).findFirst();
    }

    /** Every question of every page, without the children of groups. */
    public Stream<Question> questions() {
        return pages().stream().flatMap(page -> page.questions().stream());
    }

    public Optional<Question> question(String id) {
        return questions().filter(question -> question.id().equals(id)).findFirst();
    }

    /** The documents, and for each question of type file that stands for none of them one of its own. */
    Stream<DocumentRule> everyDocument() {
        Set<String> known = documents.stream().map(DocumentRule::id).collect(Collectors.toSet());
        return Stream.concat(documents.stream(),
                questions().filter(question -> question.isOfType("file") && !known.contains(question.id()))
                        .map(DocumentRule::of));
    }

    public Optional<DocumentRule> document(String id) {
        return everyDocument().filter(document -> document.id().equals(id)).findFirst();
    }

    /** What the start page says; nothing when the form says nothing. */
    public Introduction intro() {
        return introduction == null ? Introduction.NONE : introduction;
    }

    /** What a citizen reads in a state, in the words of the form or else in those of every form. */
    public Optional<StatusText> status(String id) {
        return Basis.first(this, form -> form.statuses.stream().filter(status -> status.id().equals(id)).findFirst());
    }

    /** A deadline of the form, or else of every form of its kind. */
    public Optional<DeadlineRule> deadline(String id) {
        return Basis.first(this, form -> form.deadlines.stream().filter(deadline -> deadline.id().equals(id)).findFirst());
    }

    /** What Guichet says for such a form where it says nothing itself: what is of its kind first, then what holds for all. */
    public List<FormDefinition> below() {
        return Basis.below(this);
    }

    /** The notices of the form, and those of every form of its kind that it has not in words of its own. */
    public Notices allNotices() {
        return Basis.notices(this);
    }

    /** The rules by which is reminded: those of the form, or else those of every form. */
    public List<ReminderRule> allReminders() {
        return Basis.whole(this, FormDefinition::reminders, List::isEmpty);
    }

    /** The texts of the form, and for what it leaves out those of every form. */
    public Texts allTexts() {
        return Basis.texts(this);
    }

    /** The reasons for a refusal among which an agent chooses. */
    public Map<String, String> refusalReasons() {
        return allTexts().refusalReasons();
    }

    /** The text of a setting on a day, empty when the form has no such setting then. */
    public String setting(String id, LocalDate day) {
        return settingOn(id, day).map(Setting::value).orElse("");
    }

    /** A setting that is a whole number on a day, or what goes without saying. */
    public int number(String setting, LocalDate day, int otherwise) {
        String value = setting(setting, day);
        return value.isEmpty() ? otherwise : Integer.parseInt(value);
    }

    /** What a setting says on a day as people write it, empty when it says nothing. */
    public String settingInWords(String id, LocalDate day) {
        return settingOn(id, day).map(Setting::inWords).orElse("");
    }

    private Optional<Setting> settingOn(String id, LocalDate day) {
        return Dated.inForce(settings.stream().filter(one -> one.id().equals(id)).toList(), day);
    }
}
