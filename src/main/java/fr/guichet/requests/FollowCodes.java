package fr.guichet.requests;

import fr.guichet.forms.Filer;
import fr.guichet.mandates.MandateView;
import fr.guichet.mandates.Mandates;
import fr.guichet.people.BirthDate;
import fr.guichet.shared.Actor;
import fr.guichet.shared.PrintedCode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The code by which a request that came on paper is followed online: it is printed on the receipt, and is of use once, to whoever
 * also knows the date of birth of the person whom the request is about. Only its hash is kept.
 */
@Service
public class FollowCodes {
    public static final int TRIES = 5;
    /** How many wrong codes an account may type within the hour. */
    static final int MOST_WRONG = 10;
    private static final Duration WRONG_COUNTED = Duration.ofHours(1);
    private static final Duration GOOD_FOR = Duration.ofDays(365);

    private final JdbcClient jdbc;
    private final Moves moves;
    private final Mandates mandates;

    FollowCodes(JdbcClient jdbc, Moves moves, Mandates mandates) {
        this.jdbc = jdbc;
        this.moves = moves;
        this.mandates = mandates;
    }

    /** What became of a try. */
    public sealed interface Outcome {
        /** The account follows the request from now on. */
        record Followed(String number) implements Outcome {}

        /** No request waits for this code: it was mistyped, replaced, used or is too old. */
        record Unknown() implements Outcome {}

        /** The code is right, the date of birth is not. @param triesLeft none closes the code */
        record OtherBirth(int triesLeft) implements Outcome {}

        /** Too many wrong codes within the hour. */
        record TooMany() implements Outcome {}
    }

    private record Found(UUID request, int triesLeft, boolean forSubject) {}

    /** Makes the code of a request, the one before is good no more. None when it is followed already, or when nobody could tell the date of birth. */
    @Transactional
    public Optional<String> issue(RequestView request, Instant at) {
        if (!isWaitedFor(request) || request.requesterAccount() != null || request.names().birthDate().year() == 0
                || !mayBeFollowed(request)) {
            return Optional.empty();
        }
        return Optional.of(fresh(request, false, at));
    }

    /**
     * Makes the code by which the person takes their request back, once nobody acts for them any more. None as long as somebody
     * does, or when nobody could tell the date of birth.
     */
    @Transactional
    public Optional<String> issueToSubject(RequestView request, Instant at) {
        return mayBeTakenBack(request) ? Optional.of(fresh(request, true, at)) : Optional.empty();
    }

    /** Whether the person may take it back: a holder made it, whose mandate has ended, and nobody follows it now. */
    public boolean mayBeTakenBack(RequestView request) {
        return !request.isForSelf() && request.situation().filer() != Filer.parent && request.requesterAccount() == null
                && request.names().birthDate().year() != 0 && !isHeld(request);
    }

    private String fresh(RequestView request, boolean forSubject, Instant at) {
        String code = PrintedCode.create();
        jdbc.sql(
                """
                insert into follow_codes (request_id, code_hash, tries_left, issued_at, expires_at, for_subject)
                values (:request, :hash, :tries, :at, :until, :subject)
                on conflict (request_id) do update set code_hash = excluded.code_hash, tries_left = excluded.tries_left,
                    issued_at = excluded.issued_at, expires_at = excluded.expires_at, for_subject = excluded.for_subject
                """)
                .param("request", request.id().value()).param("hash", PrintedCode.hash(code)).param("tries", TRIES)
                .param("at", at.atOffset(ZoneOffset.UTC)).param("until", at.plus(GOOD_FOR).atOffset(ZoneOffset.UTC))
                .param("subject", forSubject).update();
        return code;
    }

    /**
     * Gives the request of a code to the account of a citizen; a mandate under which it was made on paper has its holder with that.
     *
     * @param code as it was typed, with or without its dash
     */
    @Transactional
    public Outcome follow(String code, BirthDate given, Actor citizen, Instant at) {
        UUID account = Objects.requireNonNull(citizen.id());
        if (wrongOnes(account, at) >= MOST_WRONG) {
            return new Outcome.TooMany();
        }
        Optional<Found> found = takeTry(code, at);
        if (found.isEmpty()) {
            jdbc.sql("insert into follow_codes_mistyped (account_id, at) values (:account, :at)").param("account", account)
                    .param("at", at.atOffset(ZoneOffset.UTC)).update();
            return new Outcome.Unknown();
        }
        RequestId id = new RequestId(found.get().request());
        RequestView request = moves.view(id);
        boolean back = found.get().forSubject();
        if (back ? !mayBeTakenBack(request) || hasHeld(request, account) : !mayBeFollowed(request)) {
            return new Outcome.Unknown();
        } else if (!given.tells(request.names().birthDate())) {
            return new Outcome.OtherBirth(found.get().triesLeft());
        }
        jdbc.sql("delete from follow_codes where request_id = :id").param("id", id.value()).update();
        if (!back) {
            mandates.holdBy(id.value(), account, citizen, at);
        }
        moves.make(id, back ? RequestAction.TAKEN_BACK : RequestAction.FOLLOWED_ONLINE, "", citizen, at,
                made -> made.followByAccount(account));
        return new Outcome.Followed(request.number());
    }

    /** Whoever asked on paper, or has taken the place of a holder since, has no account yet. */
    private boolean isWaitedFor(RequestView request) {
        return request.channel().isByAgent()
                || mandates.ofRequest(request.id().value()).stream().anyMatch(MandateView::waitsForAccount);
    }

    /** Whose mandate has ended or was refused is let in by no code. */
    private boolean mayBeFollowed(RequestView request) {
        return request.isForSelf() || isHeld(request);
    }

    private boolean hasHeld(RequestView request, UUID account) {
        return mandates.ofRequest(request.id().value()).stream().anyMatch(mandate -> account.equals(mandate.holder().account()));
    }

    private boolean isHeld(RequestView request) {
        return mandates.ofRequest(request.id().value()).stream().anyMatch(mandate -> mandate.isActive() || mandate.isAwaiting());
    }

    /** The row stays locked, so that tries sent at once are counted one by one. */
    private Optional<Found> takeTry(String code, Instant now) {
        return jdbc
                .sql("""
                     update follow_codes set tries_left = tries_left - 1 where code_hash = :hash and tries_left > 0 and expires_at > :now
                     returning request_id, tries_left, for_subject
                     """)
                .param("hash", PrintedCode.hash(code)).param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Found(row.getObject("request_id", UUID.class), row.getInt("tries_left"),
                        row.getBoolean("for_subject")))
                .optional();
    }

    private int wrongOnes(UUID account, Instant now) {
        jdbc.sql("delete from follow_codes_mistyped where at <= :limit")
                .param("limit", now.minus(WRONG_COUNTED).atOffset(ZoneOffset.UTC)).update();
        return jdbc.sql("select count(*) from follow_codes_mistyped where account_id = :account").param("account", account)
                .query(Integer.class).single();
    }
}
