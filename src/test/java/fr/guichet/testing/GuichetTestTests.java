package fr.guichet.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.demonstration.MovableClock;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** What tests count on. */
@GuichetTest
class GuichetTestTests {
    @Autowired
    List<ScheduledTaskHolder> scheduled;

    @Autowired
    Clock clock;

    @Autowired
    MovableClock movable;

    @Autowired
    JdbcClient database;

    @Autowired
    Browser browser;

    /** Sessions of Spring switch timed work on by themselves: each of ours has to ask whether it may run. */
    @Test
    void runsNoTimedWorkByItself() {
        assertThat(scheduled.stream().flatMap(holder -> holder.getScheduledTasks().stream()).map(String::valueOf))
                .noneMatch(task -> task.startsWith("fr.guichet"));
    }

    @RepeatedTest(2)
    void beginsOnAMondayMorningInParis() {
        assertThat(clock.instant()).isEqualTo("2026-11-23T08:00:00Z");

        movable.moveBy(Duration.ofDays(1));

        assertThat(clock.instant()).isEqualTo("2026-11-24T08:00:00Z");
    }

    @Test
    void runsOnTheDatabaseOfProduction() {
        assertThat(database.sql("show server_version").query(String.class).single()).startsWith("18.");
    }

    @Test
    void seesScreensInARealBrowserWithAndWithoutScripts() {
        String html = "data:text/html,<title>T</title><p id=p>no</p><script>document.getElementById('p').textContent='yes'</script>";
        var phone = browser.open(Screen.PHONE);
        var desk = browser.openWithoutScripts(Screen.DESK);

        phone.navigate(html);
        desk.navigate(html);

        assertThat(phone.textContent("#p")).isEqualTo("yes");
        assertThat(desk.textContent("#p")).isEqualTo("no");
        assertThat(phone.viewportSize().width).isEqualTo(390);
    }

    @Test
    void seesWhatAReaderOfScreensWouldMiss() {
        var page = browser.open(Screen.DESK);

        page.setContent("<!doctype html><html lang=fr><title>Titre</title><main><h1>Titre</h1></main></html>");
        Browser.assertAccessible(page);

        page.setContent("<!doctype html><html lang=fr><title>Titre</title><main><h1>Titre</h1><img src=x></main></html>");
        assertThatThrownBy(() -> Browser.assertAccessible(page)).hasMessageContaining("image-alt");
    }
}
