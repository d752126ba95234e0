package org.pingcha.attachment;

/**
 * What somebody may do with the documents of one subject.
 *
 * @param read         see the list and the pages
 * @param change       add documents, and remove them with a reason
 * @param auditSubject how the audit trail names the subject, such as {@code case:云援刑字〔2024〕00001号}; null for none
 */
public record DocumentAccess(boolean read, boolean change, String auditSubject) {
    public static DocumentAccess none() {
        return new DocumentAccess(false, false, null);
    }

    public static DocumentAccess reading(String auditSubject) {
        return new DocumentAccess(true, false, auditSubject);
    }

    public static DocumentAccess changing(String auditSubject) {
        return new DocumentAccess(true, true, auditSubject);
    }
}
