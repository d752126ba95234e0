package org.pingcha.remedy;

import java.io.Serializable;

/** What is typed to take a procedure down; either kind reads the fields that its form shows. */
public class NewInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private String caseNo;
    private String asker;
    private String ground;
    private String agency;
    private String against;
    private String disputedNo;
    private String disputedOn;
    private String disputedBy;
    private String name;
    private String phone;
    private String received;
    private String reasons;

    /** The telephone; null where none was typed. */
    String filledPhone() {
        return phone == null || phone.isBlank() ? null : phone.strip();
    }

    public String getCaseNo() {
        return caseNo;
    }

    public void setCaseNo(String value) {
        caseNo = value;
    }

    public String getAsker() {
        return asker;
    }

    public void setAsker(String value) {
        asker = value;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String value) {
        ground = value;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String value) {
        agency = value;
    }

    public String getAgainst() {
        return against;
    }

    public void setAgainst(String value) {
        against = value;
    }

    public String getDisputedNo() {
        return disputedNo;
    }

    public void setDisputedNo(String value) {
        disputedNo = value;
    }

    public String getDisputedOn() {
        return disputedOn;
    }

    public void setDisputedOn(String value) {
        disputedOn = value;
    }

    public String getDisputedBy() {
        return disputedBy;
    }

    public void setDisputedBy(String value) {
        disputedBy = value;
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String value) {
        phone = value;
    }

    public String getReceived() {
        return received;
    }

    public void setReceived(String value) {
        received = value;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String value) {
        reasons = value;
    }
}
