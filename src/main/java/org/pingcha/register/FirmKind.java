package org.pingcha.register;

/** A law firm (律师事务所) or a grassroots legal-service office (基层法律服务所). */
public enum FirmKind {
    LAW_FIRM, GRASSROOTS_OFFICE;

    /** The name says it: 法律服务所 is a grassroots office. */
    static FirmKind of(String name) {
        return name.contains("法律服务所") ? GRASSROOTS_OFFICE : LAW_FIRM;
    }
}
