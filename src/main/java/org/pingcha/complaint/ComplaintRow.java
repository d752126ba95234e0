package org.pingcha.complaint;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A complaint as the inbox shows it; nothing of who complains.
 *
 * @param clock  what falls due next; null where nothing does
 * @param dueOn  when; null where nothing does
 * @param toTell how many are still to be told
 * @param lapsed whether a supplement was asked for, its day has passed, and it is still to be decided
 */
public record ComplaintRow(UUID uuid, String registerNo, String title, RespondentKind respondentKind, String respondent, String caseNo,
                           ClockKind clock, LocalDate dueOn, boolean waiting, ComplaintStatus status, boolean urgent, boolean tip, int toTell,
                           LocalDate receivedOn, String officer, Long officerId, boolean lapsed, long version) implements Serializable {
}
