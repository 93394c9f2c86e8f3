package fr.guichet.demonstration;

import fr.guichet.demonstration.volume.Volume;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.organisation.Communes;
import fr.guichet.requests.QueueRebuild;
import fr.guichet.shared.OneOffTask;
import fr.guichet.shared.StartRefusal;
import java.time.Clock;
import java.util.Objects;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** See bin/demo-volume. */
@Component
@ConditionalOnDemonstration
class VolumeTask implements OneOffTask {
    private static final Logger LOG = LoggerFactory.getLogger(VolumeTask.class);

    private final JdbcClient jdbc;
    private final Volume volume;
    private final Volume.Size size;

    VolumeTask(JdbcClient jdbc, DataSource database, FormCatalogue forms, Communes communes, QueueRebuild queue, Clock clock,
            PasswordEncoder encoder, @Value("${guichet.demonstration.volume:1000000,200000,850}") int[] size) {
        this.jdbc = jdbc;
        this.volume = new Volume(database, forms, communes, queue, clock,
                () -> Objects.requireNonNull(encoder.encode(Cast.PASSWORD)));
        this.size = new Volume.Size(size[0], size[1], size[2]);
    }

    @Override
    public String name() {
        return "demo-volume";
    }

    @Override
    public void run() {
        int taken = jdbc.sql("insert into demonstration_volume (requests) values (:requests) on conflict do nothing")
                .param("requests", size.requests()).update();
        if (taken == 0) {
            throw new StartRefusal("demonstration", "demonstration.volume.filled");
        }
        volume.fill(size, LOG::info);
        jdbc.sql("vacuum queue_entries").update();
    }
}
