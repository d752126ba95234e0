package org.pingcha.remedy;

/** Who asks. */
public enum Asker {
    /** 受援人. */
    RECIPIENT,
    /** The handler themselves, who cannot go on. */
    HANDLER,
    /** The agency, of its own accord. */
    AGENCY,
    /** 申请人 whose application was refused or whose aid was ended. */
    APPLICANT
}
