package org.pingcha.attachment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.pingcha.shared.ChinaTime;

/**
 * A document as lists and the viewer show it.
 *
 * @param uuid    its public id
 * @param subject what it belongs to
 * @param volume  which half of a case file, or null
 * @param place   its place in the file, from 1
 * @param pages   pages that can be shown; 0 for what is only downloaded
 * @param removed when it was taken off the list, or null
 */
public record DocumentRow(UUID uuid, DocumentSubject subject, Volume volume, int place, String title, String fileName, FileType type,
                          int pages, long size, String addedBy, Instant addedAt, Instant removed, String removalReason, long version)
    implements Serializable {
    public boolean isShownInPage() {
        return type.isShownInPage() && pages > 0;
    }

    public LocalDate addedOn() {
        return ChinaTime.dayOf(addedAt);
    }

    /** For the file-size cell: kilobytes, rounded up. */
    public long kilobytes() {
        return (size + 1023) / 1024;
    }
}
