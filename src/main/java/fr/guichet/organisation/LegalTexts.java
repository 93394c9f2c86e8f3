package fr.guichet.organisation;

import static java.util.Objects.requireNonNullElse;

import java.util.List;

/**
 * What the law asks to be written; a blank one leaves the page its general wording.
 *
 * @param notice the publisher, the director of publication and the host
 * @param dataOfficer how to reach the data protection officer
 * @param appealAddress where an appeal to the authority itself is sent (recours administratif préalable)
 * @param court the court that judges afterwards, with its address
 */
public record LegalTexts(String notice, String dataOfficer, String appealAddress, String court) {
    public LegalTexts {
        notice = requireNonNullElse(notice, "").strip();
        dataOfficer = requireNonNullElse(dataOfficer, "").strip();
        appealAddress = requireNonNullElse(appealAddress, "").strip();
        court = requireNonNullElse(court, "").strip();
    }

    public List<String> noticeLines() {
        return Paragraphs.lines(notice);
    }

    public List<String> dataOfficerLines() {
        return Paragraphs.lines(dataOfficer);
    }
}
