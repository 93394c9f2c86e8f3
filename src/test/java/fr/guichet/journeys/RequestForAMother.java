package fr.guichet.journeys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What Odile answers when she asks for the APA for her mother Madeleine, online as on paper. */
final class RequestForAMother {
    static final Map<String, Map<String, Object>> BY_PAGE = Map.ofEntries(
            Map.entry("capacity", Map.of("capacity", "relative")),
            Map.entry("already_apa", Map.of("already_apa", "no")),
            Map.entry("requester",
                    Map.of("requester_last_name", "D’Artagnan", "requester_first_name", "Odile", "requester_relation", "child",
                            "requester_address.street", "3 rue du Port", "requester_address.postcode", "14000",
                            "requester_address.commune", "Caen",
                            "requester_phone", "06 12 34 56 78", "requester_email", "odile@example.org")),
            Map.entry("mandate",
                    Map.of("consent_ability", "yes", "consent_way", "email", "consent_email", "madeleine@example.org",
                            "mandate_scope", List.of("file", "follow"))),
            Map.entry("identity",
                    Map.of("subject_civility", "madam", "subject_birth_name", "Garnier", "subject_first_names", "Madeleine Rose",
                            "subject_birth_date.day", "12", "subject_birth_date.month", "05", "subject_birth_date.year", "1941",
                            "subject_birth_country", "FR", "subject_birth_commune",
                            "Bayeux")),
            Map.entry("nationality", Map.of("nationality", "french")),
            Map.entry("contact", Map.of("subject_phone", "02 31 00 00 00")),
            Map.entry("communication", Map.of("letter_channel", "post", "language", "fr")),
            Map.entry("family", Map.of("family_status", "widowed", "household", "none")),
            Map.entry("protection", Map.of("protection", "no")),
            Map.entry("visit_contact", Map.of("visit_contact", "requester")),
            Map.entry("doctor", Map.of()),
            Map.entry("home",
                    Map.of("home_kind", "own", "occupancy", "tenant", "current_address.street", "14 rue des Tilleuls",
                            "current_address.postcode",
                            "14400",
                            "current_address.commune", "Bayeux", "address_since.year", "1980")),
            Map.entry("residence", Map.of("lives_in_france", "yes", "three_months", "yes")),
            Map.entry("autonomy", Map.of("can_get_up", "hard", "can_wash", "no", "can_dress", "no", "can_eat", "easy")),
            Map.entry("urgency", Map.of("urgent", "no")), Map.entry("carers", Map.of("has_carer", "no")),
            Map.entry("cmi", Map.of("cmi_wanted", "no")),
            Map.entry("pension", Map.of("retired", "yes", "pension_scheme", "general")),
            Map.entry("other_help", Map.of("other_help", "no")),
            Map.entry("income", Map.of("withheld", "no", "income_change", "none")),
            Map.entry("property", Map.of("other_property", "no")),
            Map.entry("savings", Map.of("life_insurance", "no", "idle_money", "no")),
            Map.entry("bank", Map.of("bank_holder", "later")),
            Map.entry("documents", Map.of()), Map.entry("review", Map.of()),
            Map.entry("agree", Map.of("honour", "yes", "share_with_fund", "yes")));

    private RequestForAMother() {}

    /** All answers, for a form whose pages are cut otherwise. */
    static Map<String, Object> all() {
        Map<String, Object> all = new HashMap<>();
        BY_PAGE.values().forEach(all::putAll);
        return all;
    }
}
