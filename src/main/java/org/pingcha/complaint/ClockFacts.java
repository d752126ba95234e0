package org.pingcha.complaint;

import java.time.LocalDate;
import java.util.List;
import org.pingcha.rules.Pause;

/**
 * The facts that clocks are worked out from.
 *
 * @param extended     what granted extensions add to the decision limit, in its unit
 * @param awaits       until when a supplement is awaited now; null where none is
 * @param pauses       of all kinds, the running one without an end
 * @param mergedPauses those of them in which another complaint led
 * @param over         withdrawn, merged or archived: what has not happened will not
 * @param owing        somebody is still to be told
 */
record ClockFacts(LocalDate receivedOn, LocalDate acceptedOn, LocalDate refusedOn, LocalDate decidedOn, LocalDate repliedOn, int extended,
                  LocalDate awaits, LocalDate awaitsSince, List<Pause> pauses, List<Pause> mergedPauses, boolean urgent, boolean tip,
                  boolean over, boolean owing) {
    static ClockFacts of(Complaint complaint) {
        ComplaintDates dates = complaint.dates();
        ComplaintPause supplement = complaint.handling().runningPause().filter(pause -> pause.kind() == PauseKind.SUPPLEMENT).orElse(null);
        boolean over = complaint.status().isEnded() || complaint.status() == ComplaintStatus.WITHDRAWN;
        return new ClockFacts(dates.receivedOn(), dates.acceptedOn(), dates.refusedOn(), dates.decidedOn(), dates.repliedOn(),
            complaint.handling().extensions().stream().mapToInt(Extension::granted).sum(), supplement == null ? null : supplement.replyBy(),
            supplement == null ? null : supplement.value().from(), complaint.handling().pauses().stream().map(ComplaintPause::value).toList(),
            complaint.handling().pauses().stream().filter(pause -> pause.kind() == PauseKind.MERGED).map(ComplaintPause::value).toList(),
            complaint.triage().urgent(), complaint.reception().isTip(), over, complaint.toTell() > 0);
    }
}
