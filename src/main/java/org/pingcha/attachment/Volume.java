package org.pingcha.attachment;

/** Which half of a legal-aid case file a document belongs to: what the agency approved, or what the handler did. */
public enum Volume {
    /** 审批卷 */
    AGENCY,
    /** 承办卷 */
    HANDLER
}
