package fr.guichet.desk;

import fr.guichet.documents.Arrival;
import fr.guichet.documents.Documents;
import fr.guichet.documents.Upload;
import fr.guichet.requests.PaperArrivals;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.Actor;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Keeps a file that came on paper, dated the day on which the paper came. */
@Component
class Arrivals {
    private final Documents documents;
    private final PaperArrivals paper;

    Arrivals(Documents documents, PaperArrivals paper) {
        this.documents = documents;
        this.paper = paper;
    }

    Arrival take(RequestView view, Optional<UUID> under, String name, MultipartFile file, LocalDate day, Actor by)
            throws IOException {
        UUID request = view.id().value();
        UUID document = under.orElseGet(() -> documents.add(request, name));
        try (InputStream content = file.getInputStream()) {
            return paper.take(request, document,
                    new Upload(content, Objects.requireNonNullElse(file.getOriginalFilename(), ""), by, paper.moment(day)));
        }
    }
}
