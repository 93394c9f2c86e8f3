package fr.guichet.correspondence;

import java.util.List;
import org.springframework.mail.MailPreparationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The files that go with mails. A receipt is set as PDF when its mail leaves for the first time, and kept from then on: setting it
 * takes longer than all the rest of a filing, which others wait for.
 */
@Repository
class Enclosures {
    private final JdbcClient jdbc;
    private final Bodies bodies;
    private final ReceiptPdf pdf;

    Enclosures(JdbcClient jdbc, Bodies bodies, ReceiptPdf pdf) {
        this.jdbc = jdbc;
        this.bodies = bodies;
        this.pdf = pdf;
    }

    /**
     * The files of a mail that is about to leave, in their order.
     *
     * @throws MailPreparationException when its receipt cannot be set
     */
    List<Attachment> of(NoticeId id) {
        jdbc.sql("select receipt from notices where id = :id and receipt is not null").param("id", id.value()).query(String.class)
                .optional().ifPresent(stored -> keep(id, stored));
        return jdbc.sql("select name, media_type, bytes from notice_attachments where notice_id = :id order by position")
                .param("id", id.value())
                .query((row, number) -> new Attachment(row.getString(1), row.getString(2), row.getBytes(3))).list();
    }

    private void keep(NoticeId id, String stored) {
        Attachment receipt = receipt(stored);
        jdbc.sql("""
                 insert into notice_attachments (notice_id, position, name, media_type, bytes)
                 values (:id, 0, :name, :type, :bytes)
                 """).param("id", id.value()).param("name", receipt.name()).param("type", receipt.mediaType())
                .param("bytes", receipt.bytes()).update();
        jdbc.sql("update notices set receipt = null where id = :id").param("id", id.value()).update();
    }

    private Attachment receipt(String stored) {
        try {
            ReceiptContent content = bodies.readReceipt(stored);
            return new Attachment("accuse-" + content.number() + ".pdf", "application/pdf", pdf.render(content));
        } catch (RuntimeException e) {
            throw new MailPreparationException("Receipt cannot be set", e); // one that cannot be set does not hold up the others
        }
    }
}
