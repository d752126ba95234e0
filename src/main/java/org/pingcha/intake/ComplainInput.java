package org.pingcha.intake;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.pingcha.complaint.Channel;
import org.pingcha.complaint.ComplainantEntry;
import org.pingcha.complaint.ComplaintEntry;
import org.pingcha.complaint.Consent;
import org.pingcha.complaint.RespondentEntry;
import org.pingcha.complaint.RespondentKind;
import org.pingcha.complaint.Standing;

/** What somebody types who complains. */
public class ComplainInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long bureau;
    private String standing = Standing.RECIPIENT.name();
    private String name;
    private String actsFor;
    private boolean anonymous;
    private String phone;
    private String address;
    private String kind = RespondentKind.HANDLER.name();
    private String respondent;
    private String caseNo;
    private List<String> matters = new ArrayList<>();
    private String facts;
    private String occurred;
    private String wishes;
    private String consent = Consent.INVESTIGATORS.name();

    /** As the service takes it; without a name it is a tip. */
    ComplaintEntry entry() {
        List<ComplainantEntry> who = anonymous ? List.of() : List.of(new ComplainantEntry(Standing.valueOf(standing), name,
            Standing.valueOf(standing) == Standing.AGENT ? actsFor : null, phone, address, Consent.valueOf(consent)));
        return new ComplaintEntry(bureau, Channel.PUBLIC_PAGE, who, RespondentEntry.named(RespondentKind.valueOf(kind), respondent), caseNo, null,
            new LinkedHashSet<>(matters), facts, wishes, occurred, null, null, null);
    }

    public Long getBureau() {
        return bureau;
    }

    public void setBureau(Long value) {
        bureau = value;
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

    public boolean isAnonymous() {
        return anonymous;
    }

    public void setAnonymous(boolean value) {
        anonymous = value;
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

    public String getKind() {
        return kind;
    }

    public void setKind(String value) {
        kind = value;
    }

    public String getRespondent() {
        return respondent;
    }

    public void setRespondent(String value) {
        respondent = value;
    }

    public String getCaseNo() {
        return caseNo;
    }

    public void setCaseNo(String value) {
        caseNo = value;
    }

    public List<String> getMatters() {
        return matters;
    }

    public void setMatters(List<String> value) {
        matters = value;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String value) {
        facts = value;
    }

    public String getOccurred() {
        return occurred;
    }

    public void setOccurred(String value) {
        occurred = value;
    }

    public String getWishes() {
        return wishes;
    }

    public void setWishes(String value) {
        wishes = value;
    }

    public String getConsent() {
        return consent;
    }

    public void setConsent(String value) {
        consent = value;
    }
}
