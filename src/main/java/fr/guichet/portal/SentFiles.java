package fr.guichet.portal;

import fr.guichet.documents.Arrival;
import fr.guichet.documents.Documents;
import fr.guichet.documents.Upload;
import fr.guichet.requests.RequestId;
import fr.guichet.shared.Actor;
import fr.guichet.shared.InputError;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes in the files that are sent under one document of a request. */
@Component
class SentFiles {
    private final Documents documents;
    private final Messages words;
    private final Clock clock;

    SentFiles(Documents documents, Messages words, Clock clock) {
        this.documents = documents;
        this.words = words;
        this.clock = clock;
    }

    /** @return what could not be taken, for the field of that document */
    InputErrors take(RequestId request, UUID document, List<MultipartFile> files, Actor by) throws IOException {
        InputErrors errors = new InputErrors();
        String field = "f-" + document;
        if (files.stream().allMatch(file -> String.valueOf(file.getOriginalFilename()).isEmpty())) {
            errors.add(new InputError(field, words.text("portal.follow.no-file")));
            return errors;
        }
        for (MultipartFile file : files) {
            String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            try (InputStream content = file.getInputStream()) {
                Upload upload = new Upload(content, name, by, clock.instant());
                if (documents.attach(request.value(), document, upload) instanceof Arrival.Refused no) {
                    errors.add(new InputError(field, words.text(no.refusal().key())));
                }
            }
        }
        return errors;
    }
}
