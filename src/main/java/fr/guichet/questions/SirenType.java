package fr.guichet.questions;

import org.springframework.stereotype.Component;

/** The number of an organisation in the national register (SIREN), such as « 130 025 265 ». */
@Component
class SirenType extends RegisterType {
    SirenType() {
        super("siren", "333");
    }
}
