package org.pingcha.identity;

import java.io.Serializable;
import java.util.List;

/** The law firms that a person with the role FIRM may answer for; the room that keeps firms implements it. */
public interface FirmDirectory {
    /** A firm, by the id that people are linked to. */
    record Firm(Long id, String name) implements Serializable {
    }

    /** All firms, by name. */
    List<Firm> firms();
}
