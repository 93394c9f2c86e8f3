package fr.guichet.requests;

import fr.guichet.forms.Answers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What Madeleine Perrin, née Garnier, born 12 May 1941 in Bayeux, answers to the form of the APA; and what her son Philippe does. */
public final class ApaAnswers {
    public static final String MADELEINE_EMAIL = "madeleine.perrin@exemple.fr";
    public static final String PHILIPPE_EMAIL = "philippe.perrin@exemple.fr";
    private static final Map<String, String> CAEN = Map.of("street", "8 rue des Carmes", "postcode", "14000", "commune", "Caen",
            "insee", "14118");

    private ApaAnswers() {}

    /** She files for herself; letters come by e-mail. */
    public static Answers ofMadeleine() {
        var all = new LinkedHashMap<String, Object>();
        all.putAll(Map.of("capacity", "self", "already_apa", "no", "subject_civility", "madam", "subject_birth_name", "Garnier",
                "subject_usual_name", "Perrin", "subject_first_names", "Madeleine", "subject_birth_date", date("12", "5", "1941"),
                "subject_birth_country", "FR", "subject_birth_commune", "Bayeux", "nationality", "french"));
        all.putAll(Map.of("subject_phone", "02 61 91 32 18", "subject_email", MADELEINE_EMAIL, "letter_channel", "email",
                "language", "fr", "family_status", "widowed", "household", List.of("none"), "protection", "no", "visit_contact",
                "subject"));
        all.putAll(Map.of("home_kind", "own", "occupancy", "tenant", "current_address", CAEN, "address_since",
                date("", "", "1978"), "lives_in_france", "yes", "three_months", "yes"));
        all.putAll(Map.of("can_get_up", "hard", "can_wash", "no", "can_dress", "hard", "can_eat", "no", "urgent", "no",
                "has_carer", "no", "cmi_wanted", "no", "retired", "yes", "pension_scheme", "general"));
        all.putAll(Map.of("other_help", "no", "withheld", "no", "income_change", List.of("none"), "other_property", "no",
                "life_insurance", "no", "idle_money", "no", "bank_holder", "later", "share_with_fund", "yes", "honour", "yes"));
        return new Answers(all);
    }

    /** She has no e-mail: everything comes by post. */
    public static Answers ofMadeleineByPost() {
        return ofMadeleine().with("subject_email", null).with("letter_channel", "post");
    }

    /** Her son files for her; she will be asked for her consent at her own address. */
    public static Answers ofPhilippeForMadeleine() {
        return ofMadeleine().with("capacity", "relative").with("requester_last_name", "Perrin")
                .with("requester_first_name", "Philippe").with("requester_relation", "child")
                .with("requester_address",
                        Map.of("street", "3 quai Vendeuvre", "postcode", "14000", "commune", "Caen", "insee", "14118"))
                .with("requester_phone", "06 39 98 01 23").with("requester_email", PHILIPPE_EMAIL).with("consent_ability", "yes")
                .with("consent_way", "email").with("consent_email", MADELEINE_EMAIL)
                .with("mandate_scope", List.of("file", "follow", "decision")).with("visit_contact", "requester");
    }

    private static Map<String, String> date(String day, String month, String year) {
        return Map.of("day", day, "month", month, "year", year);
    }
}
