package org.pingcha.complaint;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingcha.request.Asked;

/** What an officer does to inquire, to the proposal. */
@Named
@ViewScoped
public class InquiryActs implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    InquiryService service;
    @EJB
    ComplaintQueries queries;
    @Inject
    ComplaintView page;

    private final InquiryInput input = new InquiryInput();
    private List<PersonChoice> candidates;
    private String link;
    private ComplaintAct linked;
    private Map<Outcome, Long> similar;
    private List<SimilarRow> precedents;

    public void investigate() {
        Set<UUID> two = new LinkedHashSet<>();
        input.getPeople().forEach(person -> two.add(UUID.fromString(person)));
        service.investigate(page.getId(), version(), two, input.getWords());
        page.done(ComplaintAct.INVESTIGATE);
    }

    public void hear() {
        asked(service.hearRespondent(page.getId(), version(), input.getWords()), ComplaintAct.HEAR_RESPONDENT);
    }

    public void delegate() {
        asked(service.delegate(page.getId(), version(), input.getName(), input.getWords()), ComplaintAct.DELEGATE);
    }

    /** A one-time link is shown once, so that page stays; else it is read anew. */
    private void asked(Asked asked, ComplaintAct act) {
        if (asked.token() == null) {
            page.done(act);
        } else {
            link = "/request/answer?token=" + asked.token();
            linked = act;
            page.load();
        }
    }

    public void addTask() {
        service.addTask(page.getId(), version(), input.getWords(), null, AdmissionInput.parsed(input.getDay()));
        page.done(ComplaintAct.RECORD);
    }

    public void finishTask(UUID task) {
        service.finishTask(task, input.getWords());
        page.done(ComplaintAct.RECORD);
    }

    public void addStatement() {
        service.addStatement(page.getId(), version(), Speaker.valueOf(input.getSpeaker()), input.getName(), AdmissionInput.parsed(input.getDay()),
            input.getWords(), input.isReadBack());
        page.done(ComplaintAct.RECORD);
    }

    public void remark() {
        service.remark(page.getId(), version(), input.getWords());
        page.done(ComplaintAct.RECORD);
    }

    public void askExtension() {
        service.askExtension(page.getId(), version(), input.getAmount() == null ? 0 : input.getAmount(), input.getWords());
        page.done(ComplaintAct.ASK_EXTENSION);
    }

    public void propose() {
        Map<String, Finding> findings = new TreeMap<>();
        input.getFindings().forEach((code, finding) -> findings.put(code, finding == null || finding.isBlank() ? null : Finding.valueOf(finding)));
        Set<Outcome> outcomes = input.getOutcomes().stream().map(Outcome::valueOf).collect(Collectors.toSet());
        service.propose(page.getId(), version(), new ProposalEntry(findings, input.getReasons(), outcomes, input.getWords(),
            AdmissionInput.parsed(input.getDay())));
        page.done(ComplaintAct.PROPOSE);
    }

    private long version() {
        return page.getDetail().version();
    }

    public InquiryInput getInput() {
        return input;
    }

    /** Who could inquire, and who is barred and why. */
    public List<PersonChoice> getCandidates() {
        if (candidates == null) {
            candidates = queries.candidates(page.getId());
        }
        return candidates;
    }

    /** The one-time link that this act just made, shown this once; null where it made none. */
    public String linkOf(String act) {
        return linked == ComplaintAct.valueOf(act) ? link : null;
    }

    public Finding[] getFindings() {
        return Finding.values();
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public Speaker[] getSpeakers() {
        return Speaker.values();
    }

    /** How often each outcome followed where the same matters were upheld. */
    public Map<Outcome, Long> getSimilar() {
        if (similar == null) {
            similar = queries.similarOutcomes(page.getId());
        }
        return similar;
    }

    /** The last of those, with what followed in each. */
    public List<SimilarRow> getPrecedents() {
        if (precedents == null) {
            precedents = queries.similar(page.getId());
        }
        return precedents;
    }
}
