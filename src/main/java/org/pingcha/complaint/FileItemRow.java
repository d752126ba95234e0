package org.pingcha.complaint;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One thing in the file of a complaint.
 *
 * @param place    from 1
 * @param fromWhom masked where it is somebody's name; null where it comes from nobody in particular
 * @param pages    null for what has no pages of its own
 * @param size     in bytes
 * @param sha256   of the file; of the UTF-8 text for what is kept as text alone
 */
public record FileItemRow(int place, Kind kind, String title, LocalDate on, String fromWhom, Integer pages, long size, String sha256) implements Serializable {
    /** What it is, in the order of the file. */
    public enum Kind { REGISTRATION, DOCUMENT, LETTER, STATEMENT, REQUEST, ANSWER, EXTENSION, PROPOSAL, SERVICE, REMEDY }

    /** In kilobytes, rounded up. */
    public long kilobytes() {
        return (size + 1023) / 1024;
    }
}
