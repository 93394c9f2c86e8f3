package fr.guichet.correspondence;

import fr.guichet.documents.ChecklistItem;
import fr.guichet.forms.DocumentRule;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.Instruction.Silence;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Speaker;
import fr.guichet.mandates.MandateView;
import fr.guichet.mandates.Mandates;
import fr.guichet.organisation.Authorities;
import fr.guichet.organisation.Authority;
import fr.guichet.requests.Clocks;
import fr.guichet.requests.Deadlines;
import fr.guichet.questions.AnswerWords;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.GuichetSettings;
import fr.guichet.shared.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The variables and flags of a request that the texts of its form use: notices, reminders and the status that citizens read. */
@Component
public class RequestWords {
    private final Authorities authorities;
    private final Mandates mandates;
    private final MandateWords mandateWords;
    private final DecisionWords decisionWords;
    private final AnswerWords answers;
    private final PlaceWords placeWords;
    private final SentNotices sent;
    private final GuichetSettings settings;
    private final Messages messages;

    RequestWords(Authorities authorities, Mandates mandates, MandateWords mandateWords,
            DecisionWords decisionWords, AnswerWords answers, PlaceWords placeWords,
            SentNotices sent, GuichetSettings settings, Messages messages) {
        this.authorities = authorities;
        this.mandates = mandates;
        this.mandateWords = mandateWords;
        this.decisionWords = decisionWords;
        this.answers = answers;
        this.placeWords = placeWords;
        this.sent = sent;
        this.settings = settings;
        this.messages = messages;
    }

    /**
     * What is known of a request.
     *
     * @param values by the names that texts use, without braces
     * @param flags the words that hold for `[flag : …]`
     * @param missing the documents that are up to the citizen
     */
    public record Words(Map<String, String> values, Set<String> flags, List<ChecklistItem> missing) {}

    public Words of(RequestView request) {
        Map<String, String> values = new TreeMap<>(answers.of(request.situation()));
        request.form().definition().settings().forEach(setting -> values.put(setting.id(), setting.inWords()));
        authority(values, authorities.current());
        if (request.serviceName() != null) {
            values.put("service.name", request.serviceName());
        }
        people(values, request);
        dates(values, request);
        Optional<MandateView> mandate = request.isForSelf()
                ? Optional.empty()
                : mandates.ofRequest(request.id().value()).stream().findFirst();
        mandate.ifPresent(latest -> values.putAll(mandateWords.of(latest)));
        values.putAll(decisionWords.of(request));
        values.put("place.words", placeWords.of(request));
        List<ChecklistItem> missing = request.checklist().stream().filter(ChecklistItem::isToSend).toList();
        Set<String> flags = flags(request, mandate);
        missing(values, flags, request, missing);
        return new Words(values, flags, missing);
    }

    /** How a notice greets its reader: the subject as they wish to be written to. */
    public String greeting(RequestView request, Recipient reader) {
        String civility = reader.kind() == Recipient.Kind.SUBJECT ? request.situation().text("subject_civility") : "";
        return messages.text(switch (civility) {
            case "madam" -> "correspondence.greeting.madam";
            case "sir" -> "correspondence.greeting.sir";
            default -> "correspondence.greeting.both";
        });
    }

    private void authority(Map<String, String> values, Authority authority) {
        String court = authority.texts().court();
        int comma = court.indexOf(',');
        values.put("service.name", authority.service().isEmpty() ? authority.name() : authority.service());
        values.put("service.phone", authority.contact().phone());
        values.put("service.hours", authority.contact().hours());
        values.put("service.email", authority.contact().email());
        values.put("service.contact", authority.contact().email());
        values.put("service.address", String.join(", ", authority.contact().addressLines()));
        values.put("appeal.address", authority.texts().appealAddress().lines().collect(Collectors.joining(", ")));
        values.put("appeal.url", settings.address("/aide").toString());
        values.put("court.name",
                (comma < 0 ? court : court.substring(0, comma)).replaceFirst("(?i)^tribunal administratif de ", ""));
        values.put("court.address", comma < 0 ? "" : court.substring(comma + 1).strip());
    }

    private void people(Map<String, String> values, RequestView request) {
        Speaker speaker = Speaker.of(request.situation(), Map.of());
        String follow = settings.address(request.followPath()).toString();
        values.put("request.number", request.number());
        values.put("request.name", request.form().definition().name());
        values.put("request.of", speaker.say(request.form().definition().requestOf()));
        values.put("de subject", speaker.say("{de subject}"));
        values.put("subject.fullName", request.names().subject());
        values.put("requester.fullName", request.names().requester());
        values.put("capacity.words", speaker.say(" {capacity.words}").strip());
        values.put("channel.words",
                messages.text("correspondence.channel.words." + request.channel().name().toLowerCase(Locale.ROOT)));
        values.put("visitContact.name", visitContact(request));
        values.put("followUrl", follow);
        values.put("renewUrl", settings.address("/mes-mandats").toString());
        values.put("iban.last4", lastOf(request.situation().text("iban").replace(" ", "")));
        if (request.state().isComplete()) {
            values.put("next.step", messages.text("correspondence.next." + request.state().name().toLowerCase(Locale.ROOT)));
        }
        values.put("commune", request.situation().typed().parts("current_address").getOrDefault("commune", ""));
    }

    private static String lastOf(String iban) {
        return iban.substring(Math.max(0, iban.length() - 4));
    }

    private static String visitContact(RequestView request) {
        Situation situation = request.situation();
        return switch (situation.text("visit_contact")) {
            case "requester" -> request.names().requester();
            case "protector" -> situation.text("protector_name");
            case "other" -> situation.text("contact_name");
            default -> request.names().subject();
        };
    }

    private static void dates(Map<String, String> values, RequestView request) {
        Clocks clocks = request.clocks();
        Deadlines deadlines = request.deadlines();
        put(values, "receivedOn", clocks.receivedOn());
        values.put("receivedAt", FrenchDates.time(clocks.filedAt()));
        put(values, "completeOn", clocks.completeOn());
        put(values, "missing.askedOn", clocks.missingAskedOn());
        put(values, "missing.due", clocks.finalDue() == null ? clocks.missingDue() : clocks.finalDue());
        put(values, "missing.finalDue", clocks.finalDue());
        Map.of("acknowledge", "acknowledgeBy", "decide", "decideBy", "proposal", "proposalBy", "document_check",
                "documentsCheckedBy", "answer", "answerBy")
                .forEach((rule, name) -> deadlines.due(rule).ifPresent(due -> put(values, name, due)));
        deadlines.due("decide").ifPresent(due -> {
            put(values, "tacit.from", due.plusDays(1));
            values.putIfAbsent("firstPayment.month", FrenchDates.month(due.plusMonths(1)));
        });
        deadlines.dueFrom("provisional", clocks.receivedOn()).ifPresent(due -> put(values, "provisionalBy", due));
    }

    private static Set<String> flags(RequestView request, Optional<MandateView> mandate) {
        Set<String> flags = new TreeSet<>();
        Situation situation = request.situation();
        if (situation.text("urgent").equals("yes")) {
            flags.add("urgent");
        }
        if (!situation.text("iban").isEmpty()) {
            flags.add("iban");
        }
        if (situation.text("share_with_fund").equals("yes")) {
            flags.add("share_with_fund");
        }
        if (situation.form().setting("tellMayor", situation.surroundings().today()).equals("on")) {
            flags.add("tellMayor");
        }
        if (!request.isForSelf()) {
            flags.add("capacity");
            flags.add(mandate.map(RequestWords::flag).orElse("neither"));
        }
        if (request.proposal() != null && request.proposal().reasonCode() != null) {
            flags.add(request.proposal().reasonCode());
        }
        flags.addAll(steps(request));
        if (request.closing() != null) {
            flags.add(request.closing().reason());
        }
        return flags;
    }

    private static List<String> steps(RequestView request) {
        boolean complete = request.clocks().completeOn() != null;
        return Stream.of(complete ? "complete" : "", request.steps().amount() ? "amount" : "",
                request.steps().silence() == Silence.accept ? "accept" : "reject").filter(flag -> !flag.isEmpty()).toList();
    }

    private static String flag(MandateView mandate) {
        if (mandate.judgment() != null) {
            return "judgment";
        }
        if (mandate.kind().isParental()) {
            return "parental";
        }
        return mandate.proof() == fr.guichet.mandates.Proof.NONE ? "neither" : "mandate";
    }

    private void missing(Map<String, String> values, Set<String> flags, RequestView request, List<ChecklistItem> missing) {
        Set<String> holding = request.situation().holdingDocuments();
        List<String> holds = missing.stream().filter(item -> item.ruleId() != null && holding.contains(item.ruleId()))
                .map(ChecklistItem::name).toList();
        values.put("missing.count", String.valueOf(missing.size()));
        values.put("missing.pieces", messages.text("correspondence.missing.pieces", missing.size()));
        values.put("missing.list",
                missing.stream().map(item -> line(request.form().definition(), item)).collect(Collectors.joining("\n")));
        values.put("holding.list", String.join(", ", holds));
        reminded(values, request);
        if (!holds.isEmpty()) {
            flags.add("holding");
        }
        if (!missing.isEmpty() && !request.state().isEnded()) {
            flags.add("missing");
        }
    }

    /** Name, what is wrong with what came, and what else would do. */
    private String line(FormDefinition form, ChecklistItem item) {
        String name = item.reason() == null ? item.name() : item.name() + " : " + item.reason();
        List<String> accepted = item.ruleId() == null
                ? List.of()
                : form.document(item.ruleId()).map(DocumentRule::accepted).orElse(List.of());
        return accepted.isEmpty()
                ? name
                : name + " (" + messages.text("correspondence.missing.accepted", String.join(", ", accepted)) + ")";
    }

    /** When the reminders left; as if with the first letter those that did not, and nothing at all while nothing was asked. */
    private void reminded(Map<String, String> values, RequestView request) {
        LocalDate asked = request.clocks().missingAskedOn();
        Map<String, LocalDate> left = asked == null ? Map.of() : sent.firstDays(request.id());
        for (String number : List.of("1", "2")) {
            LocalDate day = left.getOrDefault("reminder_" + number, asked);
            values.put("reminder" + number + ".sentOn", day == null ? "" : FrenchDates.inWords(day));
        }
    }

    private static void put(Map<String, String> values, String name, @Nullable LocalDate day) {
        if (day != null) {
            values.put(name, FrenchDates.inWords(day));
        }
    }
}
