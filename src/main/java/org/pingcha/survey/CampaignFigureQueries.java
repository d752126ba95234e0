package org.pingcha.survey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.pingcha.identity.Role;
import org.pingcha.instrument.FormReading;
import org.pingcha.register.CaseType;

/** What the answers of a campaign add up to. Tests are in no figure, nor is what was not sent. */
@Stateless
@RolesAllowed({Role.MANAGER_ROLE, Role.AUDITOR_ROLE})
public class CampaignFigureQueries {
    private static final String COUNTED = "from Response r where r.campaign.id = :id and r.trial = false and r.submittedOn is not null";
    private static final String COUNTS = """
        select new org.pingcha.survey.Figures$Count(i.code, m.answer, m.text, r.caseType, count(m))
          from Response r, org.pingcha.instrument.ItemMark m join m.item i
         where m.sheet.id = r.sheetId and r.campaign.id = :id and r.trial = false and r.submittedOn is not null
           and m.answer <> org.pingcha.instrument.AnswerKind.NONE
           and i.kind in (org.pingcha.instrument.ItemKind.SCALE, org.pingcha.instrument.ItemKind.CHOICE, org.pingcha.instrument.ItemKind.YES_NO)
         group by i.code, m.answer, m.text, r.caseType""";

    @PersistenceContext
    EntityManager em;

    @EJB
    CampaignQueries campaigns;

    @Inject
    FormReading forms;

    /** The figures of a campaign in sight, in the reader's language. */
    public Figures of(UUID campaign, Locale locale) {
        CampaignDetail detail = campaigns.detail(campaign);
        Map<CaseType, Long> answers = new EnumMap<>(CaseType.class);
        em.createQuery("select r.caseType, count(r) " + COUNTED + " group by r.caseType", Object[].class).setParameter("id", detail.id()).getResultList()
            .forEach(row -> answers.put((CaseType) row[0], (Long) row[1]));
        List<Figures.Answered> bases = detail.progress().stream().map(progress -> new Figures.Answered(progress.type(), progress.stratum().inFrame(),
            answers.getOrDefault(progress.type(), 0L))).toList();
        List<Figures.Count> counts = em.createQuery(COUNTS, Figures.Count.class).setParameter("id", detail.id()).getResultList();
        return Figures.of(forms.items(detail.formId(), locale), bases, counts, detail.outcomes(), detail.smallestGroup());
    }
}
