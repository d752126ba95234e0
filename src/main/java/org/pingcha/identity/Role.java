package org.pingcha.identity;

/** What a person is at the office; the name is also the security role. */
public enum Role {
    INSPECTOR, INTERVIEWER, COMPLAINT_OFFICER, COMPLAINT_APPROVER, MANAGER, BUREAU_OFFICER, FIRM, AUDITOR, ADMIN,
    /** A service account of another system; it has named rights and no pages. */
    SYSTEM;

    // Constants for annotations, which take no enum names.
    public static final String INSPECTOR_ROLE = "INSPECTOR";
    public static final String INTERVIEWER_ROLE = "INTERVIEWER";
    public static final String COMPLAINT_OFFICER_ROLE = "COMPLAINT_OFFICER";
    public static final String COMPLAINT_APPROVER_ROLE = "COMPLAINT_APPROVER";
    public static final String MANAGER_ROLE = "MANAGER";
    public static final String BUREAU_OFFICER_ROLE = "BUREAU_OFFICER";
    public static final String FIRM_ROLE = "FIRM";
    public static final String AUDITOR_ROLE = "AUDITOR";
    public static final String ADMIN_ROLE = "ADMIN";
    public static final String SYSTEM_ROLE = "SYSTEM";
}
