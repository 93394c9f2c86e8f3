package fr.guichet.queue;

/** The selections that agents open every day. Each looks at what is open. */
public enum QueueView {
    MINE("owner_id = :viewer and state not in ('DOCUMENTS_ASKED', 'CONSENT_PENDING')"), TEAM(
            """
            team_id = any(array(select m.team_id from team_members m where m.agent_id = :viewer and m.since <= :today
            and (m.until is null or m.until >= :today)))"""), UNASSIGNED("owner_id is null"), URGENT("urgent"), LATE(
                    "deadline < :today"), SOON("deadline between :today and :today + 7"), RECEIVED(
                            "state = 'DOCUMENTS_RECEIVED'"), WAITING("state in ('DOCUMENTS_ASKED', 'CONSENT_PENDING')"), MANDATES(
                                    "mandate_to_check"), TO_SIGN("state = 'PROPOSED'");

    private final String condition;

    QueueView(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
