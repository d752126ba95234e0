package org.pingcha.letter;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A value that a letter can carry: {@code {{respondent}}} in a template stands for {@link #RESPONDENT}. What each means
 * stands in the bundles ({@code letter.LetterField.…}).
 */
public enum LetterField {
    // Filled in by this room.
    NUMBER, OFFICE, DATE, ADDRESSEE,
    // The complaint.
    RECEIPT_NO, RECEIVED_ON, ACCEPTED_ON, CHANNEL, COMPLAINANT, COMPLAINANT_KIND, COMPLAINANT_ID, COMPLAINANT_PHONE, COMPLAINANT_ADDRESS,
    AGENT, CONSENT, RESPONDENT, CASE_NO, MATTERS, FACTS, WISHES, EVIDENCE, REGISTRAR, OPINION, APPROVAL, REMARKS,
    // What was decided, and why.
    ARTICLE, GROUND, REASON, DUE_ON, OLD_DUE_ON, NEW_DUE_ON, CONSEQUENCE, REDIRECT, INVESTIGATORS, ANSWER_BY, DECISION, REFERRAL, LATENESS,
    REMEDIES, CONTACT_PERSON, CONTACT_PHONE, OFFICE_ADDRESS,
    // How it reached somebody.
    SERVICE_PLACE, SERVICE_METHOD, SERVED_ON, SERVED_BY, RECEIVED_BY, FAILURE,
    // Replacing a handler, deciding an objection.
    APPLICANT, APPLICANT_PHONE, RECIPIENT, CAUSE, FIRM, HANDLER, NEW_HANDLER, APPLIED_ON, REPLACE_BY, NOTIFY_BY, SIGN_BY, HAND_OVER_BY,
    OBJECTED_ON, DECISION_NO, DECIDED_ON, DECIDED_BY, OBJECTION,
    // Referring misconduct.
    REFERRAL_NO, SENDING, LICENCE_NO, STAGE, CONDUCT_ON, LIMITATION_ON, AGGRAVATING, MITIGATING, PROPOSAL, RULES, PROPOSER, PROPOSED_ON, APPROVER,
    APPROVED_ON,
    // A hearing that was attended.
    COURT, COURTROOM, JUDGE, HEARD_ON, HEARING_FORM, HEARING_OUTCOME, APPEARED, PERFORMANCE, OBSTACLES, SCORE, OBSERVER,
    // Asking an organ.
    PAPER_CODE,
    // Columns of tables.
    NO, ITEM, MATTER, FINDING, ORDERED, ORDER, TITLE, DOCUMENT_NO, COPIES, SHA256, SM3;

    private static final Set<LetterField> PHRASES = EnumSet.of(MATTERS, GROUND, REASON, ARTICLE, REDIRECT, CAUSE, NEW_HANDLER);
    private static final Map<String, LetterField> BY_KEY =
        Stream.of(values()).collect(Collectors.toUnmodifiableMap(LetterField::key, Function.identity()));

    /** How templates and drafts name it: {@code oldDueOn}. */
    public String key() {
        return camel(name());
    }

    /**
     * The value as templates take it in: what stands within a sentence of the template brings no full stop of its own.
     * Null for null.
     */
    String inSentence(String value) {
        return value == null || !PHRASES.contains(this) ? value : value.strip().replaceFirst("[。；;.]+$", "");
    }

    /** The field with that key; null where there is none. */
    static LetterField of(String key) {
        return BY_KEY.get(key);
    }

    static String camel(String constant) {
        StringBuilder key = new StringBuilder();
        for (String word : constant.split("_")) {
            key.append(key.isEmpty() ? word.toLowerCase() : word.charAt(0) + word.substring(1).toLowerCase());
        }
        return key.toString();
    }
}
