package org.pingcha.referral;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingcha.attachment.DocumentOwners;
import org.pingcha.attachment.DocumentSubject;
import org.pingcha.attachment.SubjectKind;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.register.CaseHeader;
import org.pingcha.register.CaseQueries;
import org.pingcha.rules.Misconduct;
import org.pingcha.rules.RespondentSort;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.Sanctions;
import org.pingcha.shared.Problem;

/** Works out what a referral begins with, and refuses dossiers that do not fit the rules, the respondent or the evidence there is. */
@Dependent
public class DossierFit {
    private static final String HANDLER = "select h.name, h.licenceNo, f.id, f.name from Handler h left join h.firm f where h.id = :id";
    private static final String DOCUMENT = "select new org.pingcha.referral.EvidenceRow(d.uuid, d.title, d.originalName, f.size, f.sha256)"
        + " from Document d join d.file f where ";

    @PersistenceContext
    EntityManager em;

    @EJB
    CaseQueries cases;

    @Inject
    DocumentOwners owners;

    @Inject
    ReferralRules rules;

    Opening opening(MisconductFinding finding, RuleBook book, String number, Office office, LocalDate dueOn) {
        CaseHeader about = finding.caseId() == null ? null : cases.header(finding.caseId());
        ReferralRespondent who = finding.handlerId() == null
            ? new ReferralRespondent(RespondentSort.FIRM, null, null, about == null ? null : about.ref().firmId(), about == null ? null : about.firmName())
            : lawyer(finding.handlerId(), about);
        Sanctions sanctions = book.sanctions();
        Set<String> types = sanctions.suggestedBy(finding.types()).stream()
            .filter(code -> sanctions.misconduct(code).orElseThrow().respondent() == who.sort()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> articles = types.stream().flatMap(code -> sanctions.misconduct(code).orElseThrow().articles().stream())
            .collect(Collectors.toCollection(TreeSet::new));
        return new Opening(number, office, book.id(), who, about == null ? null : about.ref().caseNo(), about == null ? null : about.ref().stage().name(),
            types, articles, dueOn);
    }

    /** The firm is that of the case where there is one: a handler may have changed firms since. */
    private ReferralRespondent lawyer(long handlerId, CaseHeader about) {
        Object[] row = em.createQuery(HANDLER, Object[].class).setParameter("id", handlerId).getSingleResult();
        boolean ofCase = about != null && Long.valueOf(handlerId).equals(about.ref().handlerId());
        return new ReferralRespondent(RespondentSort.LAWYER, (String) row[0], (String) row[1], ofCase ? about.ref().firmId() : (Long) row[2],
            ofCase ? about.firmName() : (String) row[3]);
    }

    /** Who it is against from now on: a respondent of the register keeps their name, and their firm may be meant instead. */
    ReferralRespondent respondent(MisconductReferral referral, DossierEntry entry) {
        ReferralRespondent known = referral.respondent();
        if (referral.handlerId() != null) {
            return new ReferralRespondent(entry.sort(), known.lawyer(), known.licenceNo(), known.firmId(), known.firmName());
        }
        boolean firm = entry.sort() == RespondentSort.FIRM;
        return new ReferralRespondent(entry.sort(), firm ? null : entry.respondentName(), known.licenceNo(), known.firmId(),
            firm && known.firmId() == null ? entry.respondentName() : known.firmName());
    }

    /**
     * Refuses types and articles that the rules do not know for this respondent, a penalty that none of the articles
     * knows, evidence that does not belong to the matter, and a bureau that is not on the way up.
     *
     * @return the bureau it goes to
     */
    Office mustFit(MisconductReferral referral, DossierEntry entry, Sanctions sanctions, Actor by) {
        for (String code : entry.types()) {
            if (sanctions.misconduct(code).map(Misconduct::respondent).filter(entry.sort()::equals).isEmpty()) {
                throw new Problem("referral.problem.type", code);
            }
        }
        for (String code : entry.articles()) {
            if (sanctions.article(code).filter(article -> article.respondent() == entry.sort()).isEmpty()) {
                throw new Problem("referral.problem.article", code);
            }
        }
        if (entry.articles().stream().noneMatch(code -> sanctions.range(code, entry.proposedPenalty()).isPresent())) {
            throw new Problem("referral.problem.penalty", entry.proposedPenalty());
        }
        Set<UUID> there = candidates(referral.brief(), by).stream().map(EvidenceRow::uuid).collect(Collectors.toSet());
        if (!there.containsAll(entry.evidence()) || new HashSet<>(entry.evidence()).size() < entry.evidence().size()) {
            throw new Problem("referral.problem.evidence");
        }
        return rules.bureausFor(referral.office().divisionCode()).stream().filter(office -> office.code().equals(entry.bureau())).findFirst()
            .orElseThrow(() -> new Problem("referral.problem.bureau"));
    }

    /** What can be evidence: what is already, and the documents of what it was found in and of the case, where this person may read them. */
    List<EvidenceRow> candidates(ReferralBrief brief, Actor by) {
        Set<UUID> ids = new LinkedHashSet<>(brief.evidence());
        if ("complaint".equals(brief.source())) {
            ids.addAll(of(new DocumentSubject(SubjectKind.COMPLAINT, brief.sourceId()), by));
        }
        if (brief.caseId() != null) {
            ids.addAll(of(DocumentSubject.ofCase(cases.header(brief.caseId()).ref().uuid()), by));
        }
        return rows(ids);
    }

    private List<UUID> of(DocumentSubject subject, Actor by) {
        return owners.access(by, subject).read() ? em.createQuery("select d.uuid from Document d where d.subjectKind = :kind and d.subjectUuid = :uuid"
            + " and d.removedAt is null order by d.place", UUID.class).setParameter("kind", subject.kind()).setParameter("uuid", subject.uuid())
            .getResultList() : List.of();
    }

    /** Documents in the order of their ids here. */
    List<EvidenceRow> rows(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<UUID> order = List.copyOf(ids);
        return em.createQuery(DOCUMENT + "d.uuid in :ids", EvidenceRow.class).setParameter("ids", ids).getResultStream()
            .sorted(Comparator.comparingInt(row -> order.indexOf(row.uuid()))).toList();
    }
}
