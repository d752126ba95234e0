package org.pingcha.complaint;

import java.io.Serializable;

/** One complainant as an officer types it. */
public class ComplainantInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private String standing = Standing.RECIPIENT.name();
    private String name;
    private String actsFor;
    private String phone;
    private String address;
    private String consent = Consent.INVESTIGATORS.name();

    ComplainantEntry entry() {
        return new ComplainantEntry(Standing.valueOf(standing), filled(name), filled(actsFor), filled(phone), filled(address), Consent.valueOf(consent));
    }

    /** Null for what is blank. */
    static String filled(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** Acts for somebody else, who is to be named. */
    public boolean isAgent() {
        return Standing.AGENT.name().equals(standing);
    }

    public String getStanding() {
        return standing;
    }

    public void setStanding(String value) {
        standing = value;
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public String getActsFor() {
        return actsFor;
    }

    public void setActsFor(String value) {
        actsFor = value;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String value) {
        phone = value;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String value) {
        address = value;
    }

    public String getConsent() {
        return consent;
    }

    public void setConsent(String value) {
        consent = value;
    }
}
