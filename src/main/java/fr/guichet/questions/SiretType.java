package fr.guichet.questions;

import org.springframework.stereotype.Component;

/** The number of an establishment of an organisation in the national register (SIRET), such as « 130 025 265 00013 ». */
@Component
class SiretType extends RegisterType {
    /** La Poste has too many establishments for the usual key: its digits add up to a multiple of 5. */
    private static final String LA_POSTE = "356000000";

    SiretType() {
        super("siret", "3335");
    }

    @Override
    boolean hasKey(String number) {
        return super.hasKey(number) || number.startsWith(LA_POSTE) && number.chars().map(c -> c - '0').sum() % 5 == 0;
    }
}
