package org.pingcha.survey;

import java.util.List;

/**
 * The questions that a campaign acts upon, by their codes in the questionnaire that ships. An office's own questionnaire
 * keeps the codes for the same questions; what it leaves out has no effect.
 */
public final class Questions {
    /** Willing to answer: NO refuses. */
    public static final String CONSENT = "Q0";
    /** Who answers: SELF, GUARDIAN or RELATIVE. */
    public static final String WHO = "Q0a";
    /** Money, gifts or meals were taken. */
    public static final String MONEY = "Q11";
    /** Complains about it: NAMED, UNNAMED or NO. */
    public static final String COMPLAIN = "Q11e";
    /** May be contacted again. */
    public static final String AGAIN = "Q15";
    /** Satisfied with the service, all in all. */
    public static final String OVERALL = "Q10";
    /** How the case ended, and the agency's counter: rated, but not the handler's doing. */
    static final List<String> NOT_OF_THE_HANDLER = List.of("Q9", "Q13");
    static final String YES = "YES";
    static final String NO = "NO";
    /** What, when, how, and whether there is evidence. */
    static final List<String> ABOUT_MONEY = List.of("Q11a", "Q11b", "Q11c", "Q11d");

    private Questions() {
    }
}
