package fr.guichet.desk;

import fr.guichet.logic.PartialDate;
import fr.guichet.forms.Situation;
import fr.guichet.mandates.MandateView;
import fr.guichet.people.PostalAddress;
import fr.guichet.questions.SummarySection;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the head of a case from its answers. */
@Component
class CaseHeads {
    /** What the form's flag « échanges à adapter » looks at. */
    private static final List<String> ADAPTING = List.of("communication_needs", "interpreter");

    private final Messages messages;

    CaseHeads(Messages messages) {
        this.messages = messages;
    }

    CaseHead of(RequestView view, List<MandateView> mandates, List<SummarySection> sections, LocalDate today) {
        Situation answers = view.situation();
        return new CaseHead(view, name(view), born(answers), birth(answers, today), address(view), phones(answers),
                acting(view, sections), mandates.isEmpty() ? null : mandates.getFirst(), adapt(answers, sections),
                tags(view, mandates));
    }

    private String name(RequestView view) {
        String name = view.names().subject();
        return name.isEmpty() ? messages.text("desk.case.nameless") : name;
    }

    private String born(Situation answers) {
        String birthName = answers.text("subject_birth_name");
        String usualName = answers.text("subject_usual_name");
        if (birthName.isEmpty() || usualName.isEmpty() || birthName.equalsIgnoreCase(usualName)) {
            return "";
        }
        String civility = answers.text("subject_civility");
        return messages.text("desk.case.born-" + (civility.equals("madam") || civility.equals("sir") ? civility : "other"),
                birthName);
    }

    private String birth(Situation answers, LocalDate today) {
        Optional<PartialDate> date = answers.typed().date("subject_birth_date");
        return date.map(day -> messages.text("desk.case.age", day, day.ageOn(today))).orElse("");
    }

    private static String address(RequestView view) {
        PostalAddress address = view.names().subjectAddress();
        return address == null
                ? ""
                : String.join(", ", Stream
                        .of(address.street(), address.complement(),
                                (Objects.requireNonNullElse(address.postcode(), "") + " "
                                        + Objects.requireNonNullElse(address.commune(), "")).strip())
                        .filter(line -> line != null && !line.isBlank()).toList());
    }

    private static List<String> phones(Situation answers) {
        return Stream.of("subject_phone", "subject_mobile", "requester_phone").map(answers::text)
                .filter(phone -> !phone.isEmpty())
                .distinct().toList();
    }

    private static String acting(RequestView view, List<SummarySection> sections) {
        if (view.names().acting().isEmpty()) {
            return "";
        }
        String relation = answer(sections, "requester_relation").collect(java.util.stream.Collectors.joining(", "));
        return view.names().acting() + (relation.isEmpty() ? "" : ", " + relation);
    }

    private static List<String> adapt(Situation answers, List<SummarySection> sections) {
        return answers.text("flag_adapt").isEmpty()
                ? List.of()
                : ADAPTING.stream().flatMap(question -> answer(sections, question)).toList();
    }

    private static Stream<String> answer(List<SummarySection> sections, String question) {
        return sections.stream().flatMap(section -> section.lines().stream()).filter(line -> line.question().equals(question))
                .flatMap(line -> line.answer().stream());
    }

    private static List<Look> tags(RequestView view, List<MandateView> mandates) {
        List<Look> tags = new ArrayList<>();
        tags.add(Look.of(view.state(), view.steps().visit()));
        @Nullable
        MandateView toVerify = mandates.stream().filter(MandateView::isToVerify).findFirst().orElse(null);
        if (toVerify != null && view.state().isOpen()) {
            tags.add(new Look("desk.queue.mandate", "warn", "shield-question-mark"));
        }
        return tags;
    }
}
