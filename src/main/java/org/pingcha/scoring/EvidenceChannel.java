package org.pingcha.scoring;

/** Where evidence about a case comes from. */
public enum EvidenceChannel {
    /** The file, marked by an inspector (案卷评查). */
    FILE_REVIEW,
    /** A hearing that somebody sat in on (旁听庭审). */
    HEARING,
    /** What court, procuratorate, police or arbitration say (征询办案机关). */
    ORGAN,
    /** What the recipient says (回访受援人). */
    RECIPIENT,
    /** Whether the steps were taken in time. */
    PROCESS
}
