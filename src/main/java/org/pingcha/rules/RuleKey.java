package org.pingcha.rules;

/** The questions that a rule answers. */
public enum RuleKey {
    /** Lowest scores of the grades. */
    GRADE_EXCELLENT, GRADE_GOOD, GRADE_PASS,
    /** A score needs this many applicable points. */
    MINIMUM_APPLICABLE_POINTS,
    /** From assignment to the signed retainer. */
    RETAINER_AFTER_ASSIGNMENT,
    /** From assignment to the first meeting with the recipient. */
    FIRST_MEETING_AFTER_ASSIGNMENT,
    /** From closing to handing in the file. */
    FILE_AFTER_CLOSING,
    /** Practice that a handler needs where life imprisonment or death threatens. */
    PRACTICE_FOR_LIFE_OR_DEATH,
    /** A minor's handler is acquainted with minors; no amount. */
    HANDLER_FOR_MINORS,
    /** From a question on a file to the agency's answer. */
    QUESTION_ANSWER,
    /** Before that is due, a reminder goes out. */
    QUESTION_REMINDER_BEFORE,
    /** After it was due, the question goes one level up. */
    QUESTION_ESCALATION_AFTER,
    /** From giving out a file to its submitted review. */
    REVIEW_AFTER_ASSIGNMENT,
    /** Without an entry for this long, a begun review counts as idle. */
    REVIEW_IDLE,
    /** From asking an organ about a lawyer to its answer. */
    OPINION_ANSWER,
    /** Before that is due, a reminder; after it was due, the superior hears of it. */
    OPINION_REMINDER_BEFORE, OPINION_ESCALATION_AFTER,
    /** Confidence of the intervals beside figures. */
    CONFIDENCE_LEVEL,

    /** From a complaint's receipt to accepting or declining it. */
    COMPLAINT_ACCEPTANCE,
    /** What the complainant has to add what is missing. */
    COMPLAINT_SUPPLEMENT,
    /** From acceptance to the decision. */
    COMPLAINT_DECISION,
    /** How much longer the head of the authority may let the decision take. */
    COMPLAINT_EXTENSION,
    /** From the decision to telling the complainant. */
    COMPLAINT_REPLY,
    /** The office's own shorter limits for urgent complaints. */
    URGENT_ACCEPTANCE, URGENT_DECISION,
    /** What the respondent has to state its side. */
    RESPONDENT_STATEMENT,
    /** What a lower bureau or the association has for the part of an inquiry that it was given. */
    DELEGATED_INQUIRY,
    /** Before something asked of others is due, a reminder goes out. */
    COMPLAINT_REMINDER_BEFORE,
    /** After it was due, it goes one level up. */
    COMPLAINT_ESCALATION_AFTER,
    /** What the complainant has to ask for reconsideration, or to go to court. */
    RECONSIDERATION_REMEDY, LITIGATION_REMEDY,
    /** From a recipient's request for another handler to the agency's decision. */
    HANDLER_REPLACEMENT_DECISION,
    /** From an objection to refusing or ending aid to the bureau's decision. */
    OBJECTION_REVIEW,

    /** What the acts on a complaint rest on; none has an amount. */
    ACT_RECEIVE, ACT_SUPPLEMENT, ACT_ACCEPT, ACT_DECLINE, ACT_REDIRECT, ACT_MERGE, ACT_UNMERGE, ACT_WITHDRAW,
    ACT_INVESTIGATE, ACT_HEAR_RESPONDENT, ACT_DELEGATE, ACT_EXTEND, ACT_PROPOSE, ACT_AMEND, ACT_APPROVE, ACT_REFER,
    ACT_REPLY, ACT_REVIEW, ACT_ARCHIVE, ACT_REPLACE_HANDLER, ACT_OBJECTION,

    /** From the end of the conduct: what was not discovered by then is not punished any more. */
    PENALTY_LIMITATION,
    /** Before that, a warning. */
    LIMITATION_WARNING_BEFORE,
    /** From a referral's receipt to accepting or returning it. */
    REFERRAL_ADMISSION,
    /** From its return to referring it again. */
    REFERRAL_COMPLETION,
    /** From accepting a referral to the decision on a penalty, and how much longer it may take. */
    PENALTY_DECISION, PENALTY_EXTENSION,
    /** From the notice of the intended penalty to asking for a hearing; from the notice of a hearing to the hearing. */
    HEARING_REQUEST, HEARING_NOTICE,
    /** From the decision to serving it. */
    PENALTY_SERVICE,
    /** What the bar association has to say what it did. */
    BAR_ANSWER,
    /** Before a bureau or the bar association is due, a reminder; after it was due, the office's head deals with it. */
    REFERRAL_REMINDER_BEFORE, REFERRAL_ESCALATION_AFTER,

    /** How much each channel weighs in the one score of a case. */
    QUALITY_WEIGHT_FILE_REVIEW, QUALITY_WEIGHT_HEARING, QUALITY_WEIGHT_ORGAN, QUALITY_WEIGHT_RECIPIENT, QUALITY_WEIGHT_PROCESS,
    /** How much of all weight must be there before a grade is given. */
    QUALITY_MINIMUM_EVIDENCE,
    /** Lowest scores of the grades of a case. */
    QUALITY_EXCELLENT, QUALITY_GOOD, QUALITY_PASS,
    /** What a complaint takes off that was upheld, and one upheld in part. */
    QUALITY_UPHELD_POINTS, QUALITY_PARTLY_POINTS,
    /** Legal-aid cases a year that are a lawyer's fair share, and hours of public service. */
    QUALITY_FAIR_SHARE, QUALITY_PUBLIC_SERVICE,

    /** Which share of the year's heard cases is attended, drawn by lot; and by how many people at least. */
    ATTENDANCE_SHARE, ATTENDANCE_OBSERVERS,
    /** Hearings that are attended whatever the lot says; none has an amount. */
    ATTEND_FIRST_CASE, ATTEND_GROUP_CASE, ATTEND_MAJOR_CASE,

    /** From an order to correct, or from its return, to the answer. */
    CORRECTION_ANSWER, CORRECTION_AFTER_RETURN,
    /** How many of the handler's next cases are checked before a correction is closed. */
    CORRECTION_CHECKS,

    /** What managers have for an alert, and somebody who is asked about marks for the answer. */
    ALERT_HANDLING, ALERT_ANSWER,
    /** Facts older than this raise no new alert. */
    ALERT_REACH,
    /** What raises an alert about a case: steps not taken in time, a handler who may not handle it, what others found. */
    ALERT_FIRST_MEETING, ALERT_RETAINER, ALERT_INSPECTION, ALERT_FILE, ALERT_QUALIFICATION, ALERT_REVIEW, ALERT_SATISFACTION,
    /** About a handler or a firm: so many complaints within a year. About an agency: so many months are looked at. */
    ALERT_COMPLAINTS, ALERT_CONTROL,
    /** What raises a question about marks that are hard to believe. */
    ALERT_FULL_MARKS, ALERT_VETO_HINT, ALERT_SAME_TEXT, ALERT_FAST_MARKING, ALERT_ONE_MARK, ALERT_ALL_CONTENT, ALERT_NO_REFUSALS,
    /** And about complaints that were decided. */
    ALERT_NONE_UPHELD, ALERT_SAME_FINDINGS,

    /** What a closed case brings its handler, and what its grade adds. */
    APPRAISAL_SUBSIDY_BASE, APPRAISAL_SUBSIDY_EXCELLENT, APPRAISAL_SUBSIDY_GOOD, APPRAISAL_SUBSIDY_PASS, APPRAISAL_SUBSIDY_FAIL,
    /** From so many graded cases with such an estimate a handler is preferred; below such an estimate trained; from so many failed cases paused. */
    APPRAISAL_PREFER_CASES, APPRAISAL_PREFER_SCORE, APPRAISAL_TRAIN_SCORE, APPRAISAL_PAUSE_FAILED;

    /** Which subject's sets answer it. */
    public RuleSubject subject() {
        if (name().startsWith("ALERT_")) {
            return RuleSubject.MONITORING;
        }
        if (name().startsWith("APPRAISAL_")) {
            return RuleSubject.APPRAISAL;
        }
        if (name().startsWith("CORRECTION_")) {
            return RuleSubject.CORRECTION;
        }
        if (name().startsWith("ATTEND")) {
            return RuleSubject.ATTENDANCE;
        }
        if (name().startsWith("QUALITY_")) {
            return RuleSubject.QUALITY;
        }
        if (compareTo(PENALTY_LIMITATION) >= 0) {
            return RuleSubject.MISCONDUCT;
        }
        return compareTo(CONFIDENCE_LEVEL) <= 0 ? RuleSubject.CASE_REVIEW : RuleSubject.COMPLAINT;
    }

    /** Whether it only names what an act rests on. */
    public boolean isAct() {
        return name().startsWith("ACT_");
    }
}
