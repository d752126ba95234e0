package org.pingcha.appraisal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingcha.complaint.UpheldComplaints;
import org.pingcha.complaint.UpheldComplaints.Upheld;
import org.pingcha.correction.YearlyCorrections;
import org.pingcha.correction.YearlyCorrections.Ordered;
import org.pingcha.quality.Subject;
import org.pingcha.quality.SubjectFigures;
import org.pingcha.quality.SubjectKind;
import org.pingcha.quality.SubjectYears;
import org.pingcha.quality.SubjectYears.Year;
import org.pingcha.referral.YearlyOutcomes;
import org.pingcha.referral.YearlyOutcomes.Outcomes;
import org.pingcha.scoring.Interval;
import org.pingcha.scoring.Shrunk;
import org.pingcha.survey.YearlySatisfaction;
import org.pingcha.survey.YearlySatisfaction.Said;

/** Works a year out from what the rooms know now. Called by the job, whoever it runs for, and for what changed since. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class YearFacts {
    /** What {@link #of} goes through for handlers, and again for firms. */
    static final int STEPS = 6;
    private static final String HANDLERS = "select new org.pingcha.quality.Subject(h.id, h.uuid, h.name, h.licenceNo, h.practisingSince, f.uuid, f.name)"
        + " from Handler h left join h.firm f where h.id in :ids";
    private static final String FIRMS = "select new org.pingcha.quality.Subject(f.id, f.uuid, f.name) from LawFirm f where f.id in :ids";
    private static final int BATCH = 500;

    @PersistenceContext
    EntityManager em;
    @EJB
    SubjectYears years;
    @EJB
    UpheldComplaints complaints;
    @EJB
    YearlyOutcomes outcomes;
    @EJB
    YearlyCorrections corrections;
    @EJB
    YearlySatisfaction satisfaction;

    /**
     * The lines of one kind by name.
     *
     * @param goOn asked after each step; false stops
     * @return null where it was stopped
     */
    public List<LineFacts> of(SubjectKind kind, String scope, int year, BooleanSupplier goOn) {
        boolean firms = kind == SubjectKind.FIRM;
        Map<Long, Year> known = years.of(kind, scope, year);
        Map<Long, Upheld> upheld = goOn.getAsBoolean() ? complaints.inYear(firms, scope, year) : null;
        Map<Long, Outcomes> ended = upheld != null && goOn.getAsBoolean() ? outcomes.inYear(firms, scope, year) : null;
        Map<Long, Ordered> ordered = ended != null && goOn.getAsBoolean() ? corrections.inYear(firms, scope, year) : null;
        Map<Long, Said> said = ordered != null && goOn.getAsBoolean() ? satisfaction.inYear(firms, scope, year) : null;
        if (said == null || !goOn.getAsBoolean()) {
            return null;
        }
        // Who had no case and no hour in the year can still have had a complaint decided or a penalty.
        List<Long> ids = Stream.of(known, upheld, ended, ordered, said).flatMap(map -> map.keySet().stream()).distinct().sorted().toList();
        Map<UUID, Long> people = firms ? people(scope, year) : Map.of();
        List<LineFacts> lines = subjects(firms ? FIRMS : HANDLERS, ids).map(who -> {
            Year own = known.getOrDefault(who.id(), new Year(SubjectFigures.NONE, null, 0, BigDecimal.ZERO));
            return new LineFacts(kind, who.id(), who.uuid(), who.name(), who.licenceNo(), who.firmName(), figures(firms ? people.getOrDefault(who.uuid(), 0L).intValue() : 1, own,
                upheld.getOrDefault(who.id(), Upheld.NONE), ended.getOrDefault(who.id(), Outcomes.NONE), ordered.getOrDefault(who.id(), Ordered.NONE),
                said.getOrDefault(who.id(), Said.NONE)));
        }).sorted(Comparator.comparing(LineFacts::name).thenComparing(LineFacts::id)).toList();
        goOn.getAsBoolean();
        return lines;
    }

    private Stream<Subject> subjects(String jpql, List<Long> ids) {
        Stream.Builder<Subject> found = Stream.builder();
        for (int from = 0; from < ids.size(); from += BATCH) {
            em.createQuery(jpql, Subject.class).setParameter("ids", ids.subList(from, Math.min(ids.size(), from + BATCH))).getResultList().forEach(found);
        }
        return found.build();
    }

    /** How many people of each firm, by its uuid, had a case assigned or closed in the year, or gave hours. */
    private Map<UUID, Long> people(String scope, int year) {
        return subjects(HANDLERS, List.copyOf(years.of(SubjectKind.HANDLER, scope, year).keySet())).filter(who -> who.firmUuid() != null)
            .collect(Collectors.groupingBy(Subject::firmUuid, Collectors.counting()));
    }

    private static YearFigures figures(int people, Year year, Upheld upheld, Outcomes ended, Ordered ordered, Said said) {
        SubjectFigures closed = year.closed();
        Interval range = closed.isEmpty() || !closed.interval().hasRange() ? null : closed.interval();
        Shrunk drawn = year.shrunk();
        return new YearFigures(people, (int) year.assigned(), (int) closed.closed(), (int) closed.judged(), closed.isEmpty() ? null : closed.mean(),
            range == null ? null : decimal(range.low()), range == null ? null : decimal(range.high()), drawn == null ? null : decimal(drawn.estimate()),
            drawn == null ? null : decimal(drawn.low()), drawn == null ? null : decimal(drawn.high()), (int) closed.excellent(), (int) closed.good(),
            (int) closed.pass(), (int) closed.fail(), upheld.whole(), upheld.partly(), ended.penalties(), ended.measures(), year.hours(), said.asked(),
            said.answered(), said.rated(), said.satisfied(), ordered.ordered(), ordered.repeated());
    }

    /** Within what a score can be. */
    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(Math.min(100, Math.max(0, value)));
    }
}
