package org.pingcha.letter;

import static org.pingcha.letter.LetterField.*;
import static org.pingcha.letter.LetterTable.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The letters and forms of complaints, of what stands beside them, and of referrals. Forms 16, 17, 20 and 22 are those of the
 * ministry's set of 2023-11-10.
 *
 * <p>Five kinds carry no number: the registration form and the application for another handler are not letters, but
 * the office's own record and the applicant's paper, each under the receipt number; a proof of service names the number
 * of the letter that it proves, and a number of its own beside that would have two letters for one; the letter of a
 * referral and its cover bear the referral's number.
 */
public enum LetterKind {
    /** 投诉登记表: the office's record of what came in. */
    COMPLAINT_REGISTRATION(null, of(RECEIPT_NO, RECEIVED_ON, CHANNEL, COMPLAINANT, RESPONDENT, MATTERS, FACTS, REGISTRAR),
        of(COMPLAINANT_KIND, COMPLAINANT_ID, COMPLAINANT_PHONE, COMPLAINANT_ADDRESS, AGENT, CASE_NO, WISHES, EVIDENCE, CONSENT, OPINION, APPROVAL,
            REMARKS)),
    /** 受理通知书, to the complainant. */
    ACCEPTANCE("投受", of(RECEIVED_ON, RESPONDENT, MATTERS, ARTICLE, DUE_ON),
        of(RECEIPT_NO, CASE_NO, ACCEPTED_ON, CONTACT_PERSON, CONTACT_PHONE, OFFICE_ADDRESS)),
    /** 不予受理通知书, to the complainant, with the ground and the remedies. */
    NON_ACCEPTANCE("投不受", of(RECEIVED_ON, RESPONDENT, MATTERS, GROUND, ARTICLE, REMEDIES),
        of(RECEIPT_NO, CASE_NO, REASON, REDIRECT, CONTACT_PERSON, CONTACT_PHONE, OFFICE_ADDRESS)),
    /** 补正通知书: says once what is missing, and by when. */
    SUPPLEMENT("投补", of(RECEIVED_ON, RESPONDENT, DUE_ON, ARTICLE),
        of(RECEIPT_NO, CASE_NO, CONSEQUENCE, CONTACT_PERSON, CONTACT_PHONE, OFFICE_ADDRESS), ITEMS),
    /** 延长办理期限通知书, to the complainant. */
    EXTENSION("投延", of(ACCEPTED_ON, RESPONDENT, REASON, ARTICLE, OLD_DUE_ON, NEW_DUE_ON),
        of(RECEIPT_NO, RECEIVED_ON, CASE_NO, MATTERS, CONTACT_PERSON, CONTACT_PHONE, OFFICE_ADDRESS)),
    /** 调查通知书, to the respondent; it need not say who complained. */
    INVESTIGATION("投调", of(MATTERS, ARTICLE, INVESTIGATORS, ANSWER_BY),
        of(CASE_NO, FACTS, CONSEQUENCE, CONTACT_PERSON, CONTACT_PHONE, OFFICE_ADDRESS), QUESTIONS, PROOF),
    /** 移交函, to the authority that the matter belongs to. */
    TRANSFER("投移", of(RECEIVED_ON, COMPLAINANT, RESPONDENT, MATTERS, FACTS, REASON, ARTICLE),
        of(RECEIPT_NO, COMPLAINANT_PHONE, CASE_NO, WISHES, CONTACT_PERSON, CONTACT_PHONE, OFFICE_ADDRESS), ENCLOSURES),
    /** 处理答复书: facts, findings, the rule, the outcome of each matter, orders, remedies. */
    REPLY("投答", of(RECEIVED_ON, RESPONDENT, MATTERS, FACTS, ARTICLE, DECISION, REMEDIES),
        of(RECEIPT_NO, COMPLAINANT, ACCEPTED_ON, CASE_NO, WISHES, REFERRAL, LATENESS, CONTACT_PERSON, CONTACT_PHONE, OFFICE_ADDRESS),
        FINDINGS, PROOF, ORDERS),
    /** 送达回证 (form 22). */
    SERVICE_PROOF(null, of(RECIPIENT), of(CAUSE, SERVICE_PLACE, SERVICE_METHOD, SERVED_ON, SERVED_BY, RECEIVED_BY, FAILURE, REMARKS), DOCUMENTS),
    /** 更换法律援助人员申请表 (form 16). */
    REPLACEMENT_APPLICATION(null, of(APPLICANT, CASE_NO, HANDLER, REASON, APPLIED_ON),
        of(APPLICANT_PHONE, CAUSE, FIRM, EVIDENCE, OPINION, APPROVAL, REMARKS)),
    /** 更换法律援助人员通知书 (form 17), to the firm, with the dates of the handing over. */
    REPLACEMENT_NOTICE("更", of(CASE_NO, RECIPIENT, HANDLER, DECISION, ARTICLE, REPLACE_BY, NOTIFY_BY, SIGN_BY, HAND_OVER_BY),
        of(CAUSE, NEW_HANDLER, REASON, CONTACT_PERSON, CONTACT_PHONE, OFFICE_ADDRESS)),
    /** 异议审查决定书 (form 20), to whoever objected. */
    OBJECTION_DECISION("异", of(OBJECTED_ON, DECIDED_BY, DECISION_NO, OBJECTION, FACTS, ARTICLE, DECISION, REMEDIES),
        of(DECIDED_ON, CASE_NO, REASON, CONTACT_PERSON, CONTACT_PHONE, OFFICE_ADDRESS)),
    /** 违法违规线索移送书, to the bureau: in the signed package, with both digests of each piece of evidence. */
    MISCONDUCT_REFERRAL(null, of(REFERRAL_NO, RECIPIENT, RESPONDENT, MATTERS, ARTICLE, CONDUCT_ON, LIMITATION_ON, FACTS, PROPOSAL, PROPOSER, APPROVER),
        of(LICENCE_NO, FIRM, CASE_NO, STAGE, AGGRAVATING, MITIGATING, CONSENT, RULES, CONTACT_PERSON, PROPOSED_ON, APPROVED_ON), EVIDENCE_INDEX),
    /** 移送案卷封面: what the package holds. */
    REFERRAL_COVER(null, of(REFERRAL_NO, RECIPIENT, RESPONDENT, CAUSE), of(LICENCE_NO, FIRM, CASE_NO, PROPOSER, APPROVER, CONTACT_PERSON, SENDING), DOCUMENTS),
    /** 庭审旁听情况记录表 (form 30), one for each observer. */
    TRIAL_RECORD(null, of(CASE_NO, HANDLER, COURT, HEARD_ON, HEARING_OUTCOME, PERFORMANCE, OBSERVER),
        of(CAUSE, FIRM, COURTROOM, JUDGE, HEARING_FORM, APPEARED, FACTS, OPINION, OBSTACLES, SCORE, REMARKS)),
    /** 征询办案机关意见函 (form 31), to the organ, with the code of the paper form that goes with it. */
    ORGAN_OPINION("询", of(CASE_NO, HANDLER, ARTICLE, DUE_ON, PAPER_CODE), of(CAUSE, FIRM, CONTACT_PERSON, CONTACT_PHONE, OFFICE_ADDRESS));

    private static final Set<LetterTable> OPTIONAL_TABLES = EnumSet.of(QUESTIONS, PROOF, ORDERS, ENCLOSURES, EVIDENCE_INDEX);
    private final String word;
    private final Set<LetterField> required;
    private final Set<LetterField> optional;
    private final Set<LetterTable> tables;

    LetterKind(String word, Set<LetterField> required, Set<LetterField> optional, LetterTable... tables) {
        this.word = word;
        this.required = required;
        this.optional = optional;
        this.tables = tables.length == 0 ? EnumSet.noneOf(LetterTable.class) : EnumSet.copyOf(List.of(tables));
    }

    /** What tells its numbers apart: 江州司<b>投受</b>〔2026〕61号. Null for a kind without numbers. */
    public String word() {
        return word;
    }

    public boolean isNumbered() {
        return word != null;
    }

    /** Whether it is written to somebody; what has no number is a record or a form. */
    public boolean isAddressed() {
        return isNumbered();
    }

    /** What a draft must carry. */
    public List<LetterField> required() {
        return List.copyOf(required);
    }

    /** What this room fills in itself. */
    public List<LetterField> given() {
        return isNumbered() ? List.of(NUMBER, ADDRESSEE, OFFICE, DATE) : List.of(OFFICE, DATE);
    }

    /** What a template must show: what a draft must carry, and what this room gives. */
    public List<LetterField> shown() {
        List<LetterField> shown = new ArrayList<>(given());
        shown.addAll(required);
        return shown;
    }

    /** What a draft may carry, and a template may show. */
    public List<LetterField> optional() {
        return List.copyOf(optional);
    }

    public List<LetterTable> tables() {
        return List.copyOf(tables);
    }

    /** Tables of which a draft must have a row and which a template must show. */
    public List<LetterTable> requiredTables() {
        return tables.stream().filter(table -> !OPTIONAL_TABLES.contains(table)).toList();
    }

    boolean knows(LetterField field) {
        return required.contains(field) || optional.contains(field) || given().contains(field);
    }

    boolean takes(LetterField field) {
        return required.contains(field) || optional.contains(field);
    }

    private static Set<LetterField> of(LetterField... fields) {
        return EnumSet.copyOf(List.of(fields));
    }
}
