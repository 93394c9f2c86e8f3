package fr.guichet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import fr.guichet.partners.Partners;
import fr.guichet.testing.Device;
import fr.guichet.testing.GuichetTest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A hospital prepares a request in its own software; the person reads it again and sends it. */
@GuichetTest
class PartnerLinksTests {
    private static final Map<String, Object> ANSWERS = Map.of("capacity", "self", "subject_birth_name", "Lefèvre-D’Hé",
            "subject_first_names", "Léone", "subject_birth_date", Map.of("day", "", "month", "", "year", "1931"), "nir",
            "2 31 07 14 118 042 87", "honour", true, "unknown_question", "x", "subject_civility", List.of("broken"));

    @Autowired
    MockMvc mvc;
    @Autowired
    Partners partners;
    @Autowired
    Clock clock;

    private Partners.Added hospital;

    @BeforeEach
    void add() {
        hospital = partners.add("Centre hospitalier d’Essai", "", "Yves Mercier", clock.instant());
    }

    @Test
    void whatAPartnerPreparedIsReadAgainByThePerson() throws Exception {
        Device phone = Device.of(mvc);
        String link = link(token(hospital.key(), "apa-a-domicile", Duration.ofDays(7)));

        Document offered = phone.page(link);
        String page = phone.leads("/demarches/apa-a-domicile/prerempli", "jeton",
                offered.select("input[name=jeton]").val());
        Document identity = phone.page(page.replaceFirst("[^/]+$", "identity"));

        assertThat(offered.text()).contains("Centre hospitalier d’Essai a préparé cette demande pour vous.");
        assertThat(identity.select("[name=subject_birth_name]").val()).isEqualTo("Lefèvre-D’Hé");
        assertThat(identity.select("[name='subject_birth_date.year']").val()).isEqualTo("1931");
        assertThat(identity.text()).contains("Préparé par Centre hospitalier d’Essai", "Vérifiez-les, et corrigez si besoin");
        assertThat(partners.all()).filteredOn(one -> one.id().equals(hospital.id()))
                .allSatisfy(one -> assertThat(one.usedAt()).isNotNull());
    }

    /** The NIR, a declaration, an unknown question: nobody says these for somebody else. */
    @Test
    void whatNobodyMaySayForSomebodyElseIsLeftOut() throws Exception {
        Device phone = Device.of(mvc);
        String page = phone.leads("/demarches/apa-a-domicile/prerempli", "jeton",
                token(hospital.key(), "apa-a-domicile", Duration.ofDays(7)));

        Document identity = phone.page(page.replaceFirst("[^/]+$", "identity"));
        Document review = phone.page(page.replaceFirst("[^/]+$", "review"));

        assertThat(identity.select("[name=nir]").val()).isEmpty();
        assertThat(review.text()).doesNotContain("2 31 07");
    }

    @Test
    void aLinkOutOfDateOfAnotherFormAlteredOrWithoutKeyIsRefused() throws Exception {
        String right = token(hospital.key(), "apa-a-domicile", Duration.ofDays(7));
        String otherKey = Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[32]);

        for (String wrong : List.of("", "abc", right.substring(0, right.length() - 4) + "AAAA",
                token(otherKey, "apa-a-domicile", Duration.ofDays(7)),
                token(hospital.key(), "saisir-le-mediateur", Duration.ofDays(7)),
                token(hospital.key(), "apa-a-domicile", Duration.ofSeconds(-1)),
                token(hospital.key(), "apa-a-domicile", Duration.ofDays(32)))) {
            var answer = Device.of(mvc).get(link(wrong));
            assertThat(answer.getStatus()).isEqualTo(410);
            assertThat(answer.getContentAsString()).contains("Ce lien ne marche plus").doesNotContain("Lefèvre");
            assertThat(Device.of(mvc).leads("/demarches/apa-a-domicile/prerempli", "jeton", wrong))
                    .isEqualTo("/demarches/apa-a-domicile");
        }
    }

    @Test
    void theLinksOfAClosedPartnerAreGoodNoMore() throws Exception {
        String link = link(token(hospital.key(), "apa-a-domicile", Duration.ofDays(7)));

        partners.close(hospital.id(), clock.instant());

        assertThat(Device.of(mvc).get(link).getStatus()).isEqualTo(410);
    }

    private static String link(String token) {
        return "/demarches/apa-a-domicile/prerempli?jeton=" + token;
    }

    private String token(String key, String form, Duration good) throws JOSEException {
        var says = new JWTClaimsSet.Builder().claim("form", form).claim("answers", ANSWERS)
                .expirationTime(Date.from(clock.instant().plus(good))).build();
        var jwt = new EncryptedJWT(
                new JWEHeader.Builder(JWEAlgorithm.DIR, EncryptionMethod.A256GCM).keyID(hospital.id().toString()).build(), says);
        jwt.encrypt(new DirectEncrypter(Base64.getUrlDecoder().decode(key)));
        return jwt.serialize();
    }
}
