package fr.guichet.questions;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** An IBAN (ISO 13616): the length of its country, and a remainder of 1 by 97. */
record Iban(String plain) {
    /** Lengths by country, from the registry of SWIFT. */
    private static final Map<String, Integer> LENGTHS = Arrays
            .stream("""
                    AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 \
                    FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 \
                    LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 \
                    RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30"""
                    .split("\\s+"))
            .collect(Collectors.toUnmodifiableMap(entry -> entry.substring(0, 2), entry -> Integer.valueOf(entry.substring(2))));
    /** Where a SEPA transfer goes (European Payments Council). */
    private static final Set<String> SEPA = Set.of("AD", "AL", "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI",
            "FR",
            "GB", "GI", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO",
            "PL", "PT",
            "RO", "RS", "SE", "SI", "SK", "SM", "VA");

    static Iban of(String typed) {
        return new Iban(typed.replaceAll("[\\s\\u00a0\\u202f.-]", "").toUpperCase(Locale.ROOT).replaceFirst("^IBAN", ""));
    }

    boolean isRight() {
        if (!plain.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]{8,30}") || LENGTHS.getOrDefault(country(), 0) != plain.length()) {
            return false;
        }
        String digits = (plain.substring(4) + plain.substring(0, 4)).chars()
                .mapToObj(sign -> "" + Character.getNumericValue(sign))
                .collect(Collectors.joining());
        return new BigInteger(digits).mod(BigInteger.valueOf(97)).intValue() == 1;
    }

    boolean isInSepa() {
        return SEPA.contains(country());
    }

    private String country() {
        return plain.substring(0, 2);
    }

    /** In groups of four, as banks print it. */
    @Override
    public String toString() {
        return plain.replaceAll("(....)(?!$)", "$1 ");
    }
}
