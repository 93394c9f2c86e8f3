package fr.guichet.organisation;

import java.util.List;
import org.springframework.stereotype.Service;

/** The départements and regions of France (Insee, Code officiel géographique). */
@Service
public class Divisions {
    /** In the order of their codes. */
    public List<Division> departments() {
        return read("/data/departements.csv");
    }

    /** In the order of the alphabet. */
    public List<Division> regions() {
        return read("/data/regions.csv");
    }

    private static List<Division> read(String list) {
        return PackagedList.read(list).map(cells -> new Division(cells[0], cells[1])).toList();
    }
}
