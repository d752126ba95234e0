package org.pingcha.remedy;

/** What somebody objects to (Law on Legal Aid, art. 49). */
public enum Disputed {
    /** 不予法律援助: aid was refused. */
    REFUSAL,
    /** 终止法律援助: aid was ended. */
    ENDING
}
