package org.pingcha.trial;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pingcha.attachment.DocumentRow;
import org.pingcha.instrument.SheetView;

/**
 * One observer's log on the page of a hearing.
 *
 * @param log    null where the reader may not read it (yet); likewise sheet, score and photos
 * @param score  of 100, from what was observed; null where nothing was
 */
public record ObservationDetail(UUID uuid, String observer, boolean own, ObservationState state, VisitOutcome outcome, String expected, String withdrawnFor,
                                Instant submittedAt, ObservationLog log, SheetView sheet, BigDecimal score, List<DocumentRow> photos) implements Serializable {
    public boolean isReadable() {
        return log != null;
    }

    public List<LogNote> facts() {
        return log.notes().stream().filter(note -> note.kind() == NoteKind.FACT).toList();
    }

    public List<LogNote> opinions() {
        return log.notes().stream().filter(note -> note.kind() == NoteKind.OPINION).toList();
    }

    /** The item with that code, for a table of both observers. */
    public SheetView.ItemView item(String code) {
        return sheet == null ? null : sheet.items().filter(item -> item.code().equals(code)).findFirst().orElse(null);
    }
}
