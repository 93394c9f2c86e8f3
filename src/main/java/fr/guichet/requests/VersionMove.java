package fr.guichet.requests;

import fr.guichet.forms.Answers;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.FormIndex;
import fr.guichet.forms.FormVersionId;
import fr.guichet.forms.PublishedForm;
import fr.guichet.questions.CarriedAnswers;
import fr.guichet.questions.Carrying;
import fr.guichet.shared.Ids;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says before a version is published what it would do to the drafts of its form. */
@Service
public class VersionMove {
    private static final int BATCH = 200;
    private static final Duration LONGEST = Duration.ofSeconds(3);

    private final JdbcClient jdbc;
    private final FormCatalogue forms;
    private final AnswerStore answers;
    private final Carrying carrying;
    private final Situations situations;

    VersionMove(JdbcClient jdbc, FormCatalogue forms, AnswerStore answers, Carrying carrying, Situations situations) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.answers = answers;
        this.carrying = carrying;
        this.situations = situations;
    }

    /**
     * @param drafts all drafts of the form, which move when they are opened
     * @param looked how many of them were looked at, the last touched first
     * @param concerned how many of these would lose the place of an answer
     * @param dropped how many answers would be set aside in them
     */
    public record Preview(int drafts, int looked, int concerned, int dropped) {
        /** Whether time was enough to look at every draft. */
        public boolean isWhole() {
            return looked == drafts;
        }
    }

    private record Row(UUID id, FormVersionId version, Channel channel, String answers) {}

    /** What publishing a definition would do to the drafts of the form of its slug; it stops looking after a few seconds. */
    @Transactional(readOnly = true)
    public Preview preview(FormDefinition next) {
        PublishedForm to = new PublishedForm(new FormVersionId(Ids.next()), Integer.MAX_VALUE, FormIndex.of(next));
        long end = System.nanoTime() + LONGEST.toNanos();
        Preview seen = new Preview(count(next.slug()), 0, 0, 0);
        UUID last = new UUID(-1, -1);
        for (List<Row> batch = batch(next.slug(), last); !batch.isEmpty()
                && System.nanoTime() < end; batch = batch(next.slug(), last)) {
            for (Row row : batch) {
                int left = left(row, to);
                seen = new Preview(seen.drafts, seen.looked + 1, seen.concerned + (left > 0 ? 1 : 0), seen.dropped + left);
            }
            last = batch.getLast().id;
        }
        return seen;
    }

    private int count(String slug) {
        return jdbc.sql("""
                        select count(*) from requests
                        where state = 'DRAFT' and form_version_id in (select id from form_versions where slug = :slug)
                        """).param("slug", slug).query(Integer.class).single();
    }

    /** Younger drafts have greater ids. */
    private List<Row> batch(String slug, UUID before) {
        return jdbc.sql("""
                        select id, form_version_id, channel, answers::text from requests
                        where state = 'DRAFT' and id < :before
                          and form_version_id in (select id from form_versions where slug = :slug)
                        order by id desc limit :most
                        """).param("slug", slug).param("before", before).param("most", BATCH)
                .query((row, at) -> new Row(row.getObject("id", UUID.class),
                        new FormVersionId(row.getObject("form_version_id", UUID.class)),
                        Channel.valueOf(row.getString("channel")), row.getString("answers")))
                .list();
    }

    /** Sealed answers stay sealed: whether they fit is seen from their question. */
    private int left(Row row, PublishedForm to) {
        PublishedForm from = forms.version(row.version);
        CarriedAnswers carried = carrying.over(
                situations.of(from, answers.sealed(row.answers), row.channel, Set.of()),
                situations.of(to, Answers.NONE, row.channel, Set.of()));
        return carried.left().size();
    }
}
