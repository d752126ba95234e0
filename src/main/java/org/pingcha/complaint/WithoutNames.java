package org.pingcha.complaint;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes out of what is written to others who complained, for those who did not consent: their name, whom they act for,
 * and their telephone. What else points to them only people can see; the preview is for that.
 */
@Dependent
public class WithoutNames {
    private static final String COMPLAINANTS = "select k from Complainant k join k.complaint c left join c.mergedInto m where c = :complaint or m = :complaint";
    private static final int SHORTEST = 2;

    @PersistenceContext
    EntityManager em;

    /** @param asked the consent that it takes to be named: {@code RESPONDENT}, or {@code INVESTIGATORS} for another authority */
    String in(String text, Complaint complaint, Consent asked) {
        String safe = text;
        List<Complainant> all = em.createQuery(COMPLAINANTS, Complainant.class).setParameter("complaint", complaint).getResultList();
        for (Complainant who : all) {
            ContactData data = who.contact();
            if (who.consent().compareTo(asked) < 0) {
                for (String word : Stream.of(data.name(), data.actsFor(), data.phone()).filter(word -> word != null && word.length() >= SHORTEST).toList()) {
                    safe = safe.replace(word, ComplaintDrafts.text("complaint.letter.complainant"));
                }
            }
        }
        return safe;
    }

    /** Whether everybody who complains, also in what was merged into it, consented. A tip names nobody, and nobody consented. */
    boolean allConsent(Complaint complaint, Consent asked) {
        List<Complainant> all = em.createQuery(COMPLAINANTS, Complainant.class).setParameter("complaint", complaint).getResultList();
        return !all.isEmpty() && all.stream().allMatch(who -> who.consent().compareTo(asked) >= 0);
    }
}
