package fr.guichet.rosters;

import fr.guichet.accounts.SignedIn;
import fr.guichet.shared.NotFound;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of the organisation: given out, shown with what they would change, and taken in all or not at all. */
@Service
public class Rosters {
    private final List<Roster> rosters;

    Rosters(List<Roster> rosters) {
        this.rosters = rosters;
    }

    /** The titles of a file, in their order. @throws NotFound for an unknown one */
    public List<String> titles(String key) {
        return roster(key).titles();
    }

    /** What there is now: UTF-8 with a mark, cells parted by semicolons, as spreadsheets read it. */
    @Transactional(readOnly = true)
    public byte[] file(String key) {
        Roster roster = roster(key);
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL.builder().setDelimiter(';').get())) {
            printer.printRecord(roster.titles());
            printer.printRecords(roster.rows());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What a file would change; nothing is changed by reading it. @param whole whether what is not in the file is closed */
    @Transactional(readOnly = true)
    public RosterPlan preview(String key, byte[] file, boolean whole) {
        return plan(key, file, whole);
    }

    /**
     * Takes a file in, if it would still change what was shown.
     *
     * @param mark of the plan that was shown
     * @return what it changed, or would change now when its mark is another one
     */
    @Transactional
    public RosterPlan apply(SignedIn who, String key, byte[] file, boolean whole, String mark) {
        RosterPlan plan = plan(key, file, whole);
        if (plan.isGood() && plan.mark().equals(mark)) {
            plan.apply(who);
        }
        return plan;
    }

    private RosterPlan plan(String key, byte[] file, boolean whole) {
        Roster roster = roster(key);
        RosterPlan plan = new RosterPlan();
        List<RosterLine> lines = RosterReader.read(file, roster.titles(), plan);
        if (plan.isGood()) {
            roster.plan(lines, whole, plan);
        }
        return plan;
    }

    private Roster roster(String key) {
        return rosters.stream().filter(roster -> roster.key().equals(key)).findFirst()
                .orElseThrow(() -> new NotFound("roster " + key));
    }
}
