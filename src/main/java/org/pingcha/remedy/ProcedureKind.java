package org.pingcha.remedy;

import org.pingcha.attachment.SubjectKind;
import org.pingcha.rules.RuleKey;

/** Which procedure it is. */
public enum ProcedureKind {
    /** 更换法律援助人员: another handler (Law on Legal Aid, art. 55; forms 16 and 17). */
    REPLACEMENT(SubjectKind.REPLACEMENT, RuleKey.HANDLER_REPLACEMENT_DECISION, RuleKey.ACT_REPLACE_HANDLER),
    /** 异议审查: an objection to a refusal or an ending of aid (art. 49; form 20). */
    OBJECTION(SubjectKind.OBJECTION, RuleKey.OBJECTION_REVIEW, RuleKey.ACT_OBJECTION);

    private final SubjectKind documents;
    private final RuleKey limit;
    private final RuleKey article;

    ProcedureKind(SubjectKind documents, RuleKey limit, RuleKey article) {
        this.documents = documents;
        this.limit = limit;
        this.article = article;
    }

    /** The kind of subject under which its papers are filed. */
    SubjectKind documents() {
        return documents;
    }

    /** The rule that says by when it is decided. */
    RuleKey limit() {
        return limit;
    }

    /** The rule that names the article which its acts rest on. */
    RuleKey article() {
        return article;
    }

    /** The sign beside its name. */
    public String icon() {
        return this == REPLACEMENT ? "arrow-right-arrow-left" : "replay";
    }

    /** The address of its page, without its id. */
    public String path() {
        return this == REPLACEMENT ? "/remedy/replacement" : "/remedy/objection";
    }
}
