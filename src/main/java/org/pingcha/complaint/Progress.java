package org.pingcha.complaint;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.pingcha.letter.IssuedLetterRow;
import org.pingcha.referral.ReferralOutcome;

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
 * @param letters   those that were written to this person, oldest first
 * @param files     names of the files that this person sent
 * @param remedies  what can be done against what was decided; null before
 * @param referral  how the misconduct fares that was referred; null where none was, or before the decision
 */
public record Progress(String registerNo, ComplaintStatus status, LocalDate receivedOn, ClockKind step, LocalDate expected, boolean late, String wanted,
                       LocalDate wantedBy, List<MatterRow> findings, List<Outcome> outcomes, String reasoning, LocalDate toldOn, boolean withdrawn,
                       boolean property, List<IssuedLetterRow> letters, List<String> files, Remedies remedies,
                       ReferralOutcome referral) implements Serializable {
    /**
     * What the law gives against a decision (domain 1.6): reconsideration, or going to court at once.
     *
     * @param reconsiderIn days from knowing of it
     * @param sueIn        months from knowing of it
     * @param reconsiderBy the last day; null until this person was told
     * @param sueBy        the last day; null until this person was told
     */
    public record Remedies(String reconsiderIn, String sueIn, LocalDate reconsiderBy, LocalDate sueBy) implements Serializable {
    }

    /** Whether what was found and what follows stands in it. */
    public boolean isDecided() {
        return reasoning != null;
    }

    /** Whether this person can still add something. */
    public boolean isOpen() {
        return !withdrawn && (ComplaintAct.ADD_MATERIAL.startsAt(status) || status == ComplaintStatus.AWAITING_SUPPLEMENT);
    }

    /** Whether this person can still withdraw. */
    public boolean isWithdrawable() {
        return !withdrawn && ComplaintAct.RECORD_WITHDRAWAL.startsAt(status);
    }
}
