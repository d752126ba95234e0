package org.pingcha.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.pingcha.shared.Problem;

/**
 * A case list on its way into the register. Received and checked in the background; then the sender chooses what to
 * write, and it is written, stopped half-way or failed. The file and its faults lie under {@code PINGCHA_HOME/imports}
 * until they are swept; only the counts stay here.
 */
@Entity
@Table(name = "case_list_import")
public class CaseListImport {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_list_import_seq")
    @SequenceGenerator(name = "case_list_import_seq", sequenceName = "case_list_import_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(name = "file_name", nullable = false, length = 200, updatable = false)
    private String fileName;

    @Column(name = "sent_by_id", nullable = false, updatable = false)
    private Long sentById;

    @Column(name = "received_at", nullable = false, updatable = false)
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ListState state = ListState.CHECKING;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ImportMode mode = ImportMode.PREVIEW;

    @Column(name = "rows_done", nullable = false)
    private int rowsDone;

    @Column(name = "rows_total", nullable = false)
    private int rowsTotal;

    @Column(name = "stop_requested", nullable = false)
    private boolean stopRequested;

    @Column(name = "row_count", nullable = false)
    private int rowCount;

    @Column(name = "good_count", nullable = false)
    private int goodCount;

    @Column(name = "fault_count", nullable = false)
    private int faultCount;

    @Column(name = "created_count", nullable = false)
    private int createdCount;

    @Column(name = "changed_count", nullable = false)
    private int changedCount;

    @Column(name = "same_count", nullable = false)
    private int sameCount;

    @Column(name = "problem_key", length = 100)
    private String problemKey;

    @Column(name = "problem_value", length = 500)
    private String problemValue;

    @Version
    private long version;

    protected CaseListImport() {
    }

    public CaseListImport(UUID uuid, String fileName, long sentBy, Instant at) {
        this.uuid = uuid;
        this.fileName = fileName == null || fileName.isBlank() ? "-" : fileName.substring(0, Math.min(200, fileName.length()));
        this.sentById = sentBy;
        this.receivedAt = at;
    }

    /** The sender has seen what the check found and chooses. */
    void write(ImportMode chosen) {
        if (chosen == ImportMode.PREVIEW) {
            throw new IllegalArgumentException("The check is done already");
        }
        if (goodCount == 0 || chosen == ImportMode.ALL_OR_NOTHING && faultCount > 0) {
            throw new Problem("register.problem.nothingToImport");
        }
        move(ListState.WRITING);
        mode = chosen;
        rowsDone = 0;
        rowsTotal = goodCount;
    }

    /** So far; gives whether to go on. */
    boolean reached(int done, int total) {
        rowsDone = done;
        rowsTotal = total;
        return !stopRequested;
    }

    /** Stops at the next chunk; nothing where it is over already. */
    void stop() {
        stopRequested = state.isRunning();
    }

    void ended(ImportReport report) {
        move(report.stopped() ? ListState.STOPPED : mode == ImportMode.PREVIEW ? ListState.CHECKED : ListState.WRITTEN);
        rowCount = report.rows();
        goodCount = report.good();
        faultCount = report.bad().size();
        createdCount = report.created();
        changedCount = report.changed();
        sameCount = report.unchanged();
    }

    void failed(Problem problem) {
        move(ListState.FAILED);
        problemKey = problem.key();
        problemValue = problem.args().length == 0 ? null : String.valueOf(problem.args()[0]);
    }

    private void move(ListState next) {
        if (!state.leadsTo(next)) {
            throw new Problem("register.problem.listMoved");
        }
        state = next;
    }

    ListStatus status() {
        return new ListStatus(uuid, fileName, receivedAt, state, mode, rowsDone, rowsTotal, rowCount, goodCount, faultCount, createdCount,
            changedCount, sameCount, problemKey, problemValue);
    }

    Long sentById() {
        return sentById;
    }

    ListState state() {
        return state;
    }

    UUID uuid() {
        return uuid;
    }

    String fileName() {
        return fileName;
    }
}
