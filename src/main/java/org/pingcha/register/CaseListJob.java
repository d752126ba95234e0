package org.pingcha.register;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.pingcha.platform.JobContext;
import org.pingcha.platform.JobHandler;
import org.pingcha.shared.Problem;

/** Checks or writes a list that was sent by the page. Once more does no harm: what is written already is found unchanged. */
@ApplicationScoped
public class CaseListJob implements JobHandler {
    static final String KIND = "register.import";

    @EJB
    CaseImport cases;

    @EJB
    CaseListLedger ledger;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        String[] payload = job.payload().split(" ");
        UUID list = UUID.fromString(payload[0]);
        ImportMode mode = ImportMode.valueOf(payload[1]);
        if (!ledger.isWaiting(list, mode)) {
            return;
        }
        try {
            ImportReport report = cases.run(job.actor(), ListFiles.list(list), mode, (done, total) -> {
                job.progress(done, total);
                return ledger.reached(list, done, total) && !job.isCancelled();
            });
            ListFiles.keepFaults(list, report.bad());
            ledger.ended(list, job.actor(), report);
        } catch (Problem e) {
            ledger.failed(list, e);
            throw e;
        }
    }
}
