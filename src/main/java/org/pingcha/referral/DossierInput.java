package org.pingcha.referral;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.pingcha.rules.PenaltyType;
import org.pingcha.rules.RespondentSort;

/** The dossier as it is typed. */
public class DossierInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private String sort;
    private String respondentName;
    private String conductOn;
    private List<String> types = new ArrayList<>();
    private List<String> articles = new ArrayList<>();
    private String facts;
    private String aggravating;
    private String mitigating;
    private String proposal;
    private String penalty = PenaltyType.WARNING.name();
    private String consent = DisclosureConsent.GIVEN.name();
    private String contact;
    private List<String> evidence = new ArrayList<>();
    private String bureau;

    /** What is there already: the finding where the dossier was not completed yet. */
    static DossierInput of(ReferralBrief brief, String firstBureau) {
        DossierInput input = new DossierInput();
        input.sort = brief.sort().name();
        input.respondentName = brief.respondent();
        input.types = new ArrayList<>(brief.types());
        input.articles = new ArrayList<>(brief.articles());
        input.evidence = new ArrayList<>(brief.evidence().stream().map(UUID::toString).toList());
        input.bureau = brief.bureauCode() == null ? firstBureau : brief.bureauCode();
        input.facts = brief.grounds();
        ReferralBrief.Laid laid = brief.laid();
        if (laid != null) {
            input.conductOn = laid.conductOn().toString();
            input.facts = laid.facts();
            input.aggravating = laid.aggravating();
            input.mitigating = laid.mitigating();
            input.proposal = laid.proposal();
            input.penalty = laid.proposedPenalty().name();
            input.consent = laid.consent().name();
            input.contact = laid.contact();
        }
        return input;
    }

    DossierEntry entry() {
        return new DossierEntry(RespondentSort.valueOf(sort), respondentName, ReferralInput.parsed(conductOn), new LinkedHashSet<>(types),
            new LinkedHashSet<>(articles), facts, aggravating, mitigating, proposal, PenaltyType.valueOf(penalty), DisclosureConsent.valueOf(consent), contact,
            evidence.stream().map(UUID::fromString).toList(), bureau);
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String value) {
        sort = value;
    }

    public String getRespondentName() {
        return respondentName;
    }

    public void setRespondentName(String value) {
        respondentName = value;
    }

    public String getConductOn() {
        return conductOn;
    }

    public void setConductOn(String value) {
        conductOn = value;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String value) {
        facts = value;
    }

    public String getAggravating() {
        return aggravating;
    }

    public void setAggravating(String value) {
        aggravating = value;
    }

    public String getMitigating() {
        return mitigating;
    }

    public void setMitigating(String value) {
        mitigating = value;
    }

    public String getProposal() {
        return proposal;
    }

    public void setProposal(String value) {
        proposal = value;
    }

    public String getPenalty() {
        return penalty;
    }

    public void setPenalty(String value) {
        penalty = value;
    }

    public String getConsent() {
        return consent;
    }

    public void setConsent(String value) {
        consent = value;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String value) {
        contact = value;
    }

    public String getBureau() {
        return bureau;
    }

    public void setBureau(String value) {
        bureau = value;
    }

    public List<String> getTypes() {
        return types;
    }

    public void setTypes(List<String> value) {
        types = value;
    }

    public List<String> getArticles() {
        return articles;
    }

    public void setArticles(List<String> value) {
        articles = value;
    }

    public List<String> getEvidence() {
        return evidence;
    }

    public void setEvidence(List<String> value) {
        evidence = value;
    }
}
