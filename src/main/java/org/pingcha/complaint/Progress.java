package org.pingcha.complaint;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * How a complaint stands, as its complainant reads it; nothing of the respondent but the name that they gave themselves.
 *
 * @param expected  when the next step is due; null where none is or somebody else has to act first
 * @param late      a limit of law was missed and the step is still owed
 * @param wanted    what was asked for as a supplement; null where nothing is
 * @param wantedBy  until when; null where nothing is
 * @param findings  of each matter, once decided; else empty
 * @param outcomes  what followed, once decided; else empty
 * @param reasoning the reasons of the decision or of declining; null before
 * @param toldOn    when this person was told; null before
 * @param withdrawn whether this person withdrew
 */
public record Progress(String registerNo, ComplaintStatus status, LocalDate receivedOn, ClockKind step, LocalDate expected, boolean late, String wanted,
                       LocalDate wantedBy, List<MatterRow> findings, List<Outcome> outcomes, String reasoning, LocalDate toldOn, boolean withdrawn,
                       boolean property) implements Serializable {
    /** Whether this person can still add something. */
    public boolean isOpen() {
        return !withdrawn && (ComplaintAct.ADD_MATERIAL.startsAt(status) || status == ComplaintStatus.AWAITING_SUPPLEMENT);
    }

    /** Whether this person can still withdraw. */
    public boolean isWithdrawable() {
        return !withdrawn && ComplaintAct.RECORD_WITHDRAWAL.startsAt(status);
    }
}
