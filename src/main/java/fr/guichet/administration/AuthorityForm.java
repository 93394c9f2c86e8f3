package fr.guichet.administration;

import static java.util.Objects.requireNonNullElse;

import fr.guichet.organisation.Accent;
import fr.guichet.organisation.Accessibility;
import fr.guichet.organisation.AccessibilityStatement;
import fr.guichet.organisation.Authority;
import fr.guichet.organisation.Contact;
import fr.guichet.organisation.LegalTexts;
import fr.guichet.shared.EmailAddresses;
import fr.guichet.shared.InputError;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an administrator types about the authority, kept on screen as typed. */
record AuthorityForm(String name, String service, String accent, String departments, String phone, String hours, String email,
        String postalAddress, String notice, String dataOfficer, String appealAddress, String court, Accessibility.Status status,
        String rate, String audit, String issues, String statedOn, String environment, String tools, String pages, String plan) {
    private static final Pattern DEPARTMENT = Pattern.compile("[0-9]{2,3}|2[AB]");
    private static final Pattern PERCENT = Pattern.compile("[0-9]{1,2}|100");
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s/]+\\.\\S+");
    private static final int HALF = 50;

    AuthorityForm {
        name = requireNonNullElse(name, "");
        service = requireNonNullElse(service, "");
        accent = requireNonNullElse(accent, "");
        departments = requireNonNullElse(departments, "");
        phone = requireNonNullElse(phone, "");
        hours = requireNonNullElse(hours, "");
        email = requireNonNullElse(email, "");
        postalAddress = requireNonNullElse(postalAddress, "");
        notice = requireNonNullElse(notice, "");
        dataOfficer = requireNonNullElse(dataOfficer, "");
        appealAddress = requireNonNullElse(appealAddress, "");
        court = requireNonNullElse(court, "");
        status = requireNonNullElse(status, Accessibility.Status.NONE);
        rate = requireNonNullElse(rate, "");
        audit = requireNonNullElse(audit, "");
        issues = requireNonNullElse(issues, "");
        statedOn = requireNonNullElse(statedOn, "");
        environment = requireNonNullElse(environment, "");
        tools = requireNonNullElse(tools, "");
        pages = requireNonNullElse(pages, "");
        plan = requireNonNullElse(plan, "");
    }

    static AuthorityForm of(Authority authority) {
        Contact contact = authority.contact();
        LegalTexts texts = authority.texts();
        Accessibility access = authority.accessibility();
        AccessibilityStatement statement = access.statement();
        return new AuthorityForm(authority.name(), authority.service(), authority.accent(),
                authority.departments().stream().sorted().collect(Collectors.joining(", ")), contact.phone(), contact.hours(),
                contact.email(), contact.postalAddress(), texts.notice(), texts.dataOfficer(), texts.appealAddress(),
                texts.court(),
                access.status(), access.rate() == null ? "" : access.rate().toString(), access.audit(), access.issues(),
                statement.on() == null ? "" : statement.on().toString(), statement.environment(), statement.tools(),
                statement.pages(),
                statement.plan());
    }

    Authority authority() {
        return new Authority(name, service, accent, codes(), new Contact(phone, hours, email, postalAddress),
                new LegalTexts(notice, dataOfficer, appealAddress, court),
                new Accessibility(status, percent(), audit, issues,
                        new AccessibilityStatement(day(statedOn).orElse(null), environment, tools, pages, plan)));
    }

    InputErrors errors(Messages messages) {
        InputErrors errors = new InputErrors();
        refuse(errors, "name", name.isBlank(), "name-missing", messages);
        refuse(errors, "accent", !Accent.isColour(accent), "accent-wrong", messages);
        if (Accent.isColour(accent) && !new Accent(accent).isReadable()) {
            String contrast = "%.1f".formatted(new Accent(accent).contrastOnWhite()).replace('.', ',');
            errors.add(new InputError("accent", messages.text("administration.authority.accent-pale", contrast)));
        }
        refuse(errors, "departments", !codes().stream().allMatch(DEPARTMENT.asMatchPredicate()), "departments-wrong", messages);
        refuse(errors, "email", !email.isBlank() && !EmailAddresses.isPlausible(email), "email-wrong", messages);
        boolean percentWrong = !rate.isBlank() && !PERCENT.matcher(rate.strip()).matches();
        refuse(errors, "rate", percentWrong, "rate-wrong", messages);
        refuse(errors, "status", !percentWrong && !isDeserved(), "status-undeserved", messages);
        refuse(errors, "statedOn", !statedOn.isBlank() && day(statedOn).isEmpty(), "stated-on-wrong", messages);
        refuse(errors, "plan", !plan.isBlank() && !WEB_ADDRESS.matcher(plan.strip()).matches(), "plan-wrong", messages);
        return errors;
    }

    /** RGAA: « totalement » is 100 %, « partiellement » at least half; without an audit nothing is. */
    private boolean isDeserved() {
        Integer percent = percent();
        return switch (status) {
            case NONE -> true;
            case PARTIAL -> percent != null && percent >= HALF && !audit.isBlank();
            case FULL -> percent != null && percent == 100 && !audit.isBlank();
        };
    }

    private static void refuse(InputErrors errors, String field, boolean wrong, String key, Messages messages) {
        if (wrong) {
            errors.add(new InputError(field, messages.text("administration.authority." + key)));
        }
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private @Nullable Integer percent() {
        return PERCENT.matcher(rate.strip()).matches() ? Integer.valueOf(rate.strip()) : null;
    }

    private Set<String> codes() {
        return Arrays.stream(departments.toUpperCase(Locale.ROOT).split("[,;\\s]+")).filter(Predicate.not(String::isEmpty))
                .collect(Collectors.toUnmodifiableSet());
    }
}
