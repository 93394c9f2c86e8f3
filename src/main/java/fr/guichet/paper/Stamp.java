package fr.guichet.paper;

import fr.guichet.shared.TimeConfiguration;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.GregorianCalendar;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;
import org.apache.xmpbox.xml.XmpSerializer;

/** Dates a file by what it was made from, not by when it was made, and names what it is. */
final class Stamp {
    private Stamp() {}

    /** Where the file says what its pages say by their codes. */
    static final String CODE = "GuichetForm";

    static void set(PDDocument file, Instant madeAt, String code) throws IOException {
        var made = GregorianCalendar.from(madeAt.atZone(TimeConfiguration.ZONE));
        file.getDocumentInformation().setCreationDate(made);
        file.getDocumentInformation().setModificationDate(made);
        file.getDocumentInformation().setCustomMetadataValue(CODE, code);
        file.getDocument().getTrailer().removeItem(COSName.ID);
        file.setDocumentId((long) code.hashCode());
        try {
            XMPMetadata metadata = new DomXmpParser().parse(file.getDocumentCatalog().getMetadata().toByteArray());
            if (metadata.getXMPBasicSchema() != null) {
                metadata.getXMPBasicSchema().setCreateDate(made);
                metadata.getXMPBasicSchema().setModifyDate(made);
            }
            var out = new ByteArrayOutputStream();
            new XmpSerializer().serialize(metadata, out, true);
            var stream = new PDMetadata(file);
            stream.importXMPMetadata(out.toByteArray());
            file.getDocumentCatalog().setMetadata(stream);
        } catch (XmpParsingException | TransformerException e) {
            throw new IOException(e);
        }
    }
}
