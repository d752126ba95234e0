package org.pingcha.referral;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pingcha.identity.Role;
import org.pingcha.identity.Sight;
import org.pingcha.rules.PenaltyType;
import org.pingcha.shared.ChinaTime;

/** Counts the referrals in sight; four statements, however many there are. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.COMPLAINT_OFFICER_ROLE, Role.COMPLAINT_APPROVER_ROLE, Role.MANAGER_ROLE, Role.AUDITOR_ROLE, Role.BUREAU_OFFICER_ROLE})
public class ReferralFigureQueries {
    private static final String BASE = "select r.id, r.uuid, r.number, o.code, o.name, r.rounds, r.verdict.outcome";
    private static final int MOST_RETURNS = 20;
    private static final BigDecimal HOURS = BigDecimal.valueOf(24);

    @PersistenceContext
    EntityManager em;

    @Inject
    ReferralConditions conditions;

    @Inject
    Clock clock;

    private record Case(Long id, UUID uuid, String number, String office, String name, boolean referred, DecisionOutcome outcome) {
    }

    private record Step(ReferralAct act, ReferralState to, Instant at, String note) {
    }

    /** Of the referrals that were opened on these days. */
    public ReferralFigures of(LocalDate from, LocalDate to) {
        ReferralFilter filter = new ReferralFilter(null, null, false, false, null, null, null, null, null, null, from, to);
        List<Case> cases = this.<Object[]>read(filter, BASE, "", Object[].class).stream().map(row -> new Case((Long) row[0], (UUID) row[1], (String) row[2],
            (String) row[3], (String) row[4], (Integer) row[5] > 0, (DecisionOutcome) row[6])).toList();
        Map<Long, List<Step>> steps = this.<Object[]>read(filter, "select r.id, e.act, e.to, e.deed.at, e.deed.note", " join r.events e", Object[].class).stream()
            .collect(Collectors.groupingBy(row -> (Long) row[0], Collectors.mapping(row -> new Step((ReferralAct) row[1], (ReferralState) row[2], (Instant) row[3],
                (String) row[4]), Collectors.toList())));
        Map<String, Set<Long>> articles = new TreeMap<>(this.<Object[]>read(filter, "select r.id, a", " join r.articles a", Object[].class).stream()
            .collect(Collectors.groupingBy(row -> (String) row[1], Collectors.mapping(row -> (Long) row[0], Collectors.toSet()))));
        Map<PenaltyType, Long> penalties = new TreeMap<>(this.<PenaltyType>read(filter, "select p.penalty", " join r.penalties p", PenaltyType.class).stream()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
        Map<String, List<Case>> offices = new TreeMap<>(cases.stream().collect(Collectors.groupingBy(Case::office)));
        return new ReferralFigures(line(null, null, cases, steps),
            offices.entrySet().stream().map(entry -> line(entry.getKey(), entry.getValue().get(0).name(), entry.getValue(), steps)).toList(),
            articles.entrySet().stream().map(entry -> line(entry.getKey(), null, cases.stream().filter(one -> entry.getValue().contains(one.id())).toList(),
                steps)).toList(), penalties, returns(cases, steps));
    }

    private <T> List<T> read(ReferralFilter filter, String select, String join, Class<T> type) {
        Sight sight = conditions.of(filter);
        return sight.fill(em.createQuery(select + ReferralSight.FROM + join + sight.where() + " order by r.id" + (join.contains("events") ? ", e.seq" : ""), type)).getResultList();
    }

    private ReferralFigures.Line line(String code, String name, List<Case> cases, Map<Long, List<Step>> steps) {
        List<Long> counts = Arrays.stream(ReferralFigure.values()).map(figure -> cases.stream().filter(one -> counts(figure, one, steps)).count()).toList();
        return new ReferralFigures.Line(code, name, counts, mean(cases, steps, ReferralState.AT_OFFICE), mean(cases, steps, ReferralState.AT_BUREAU));
    }

    private static boolean counts(ReferralFigure figure, Case one, Map<Long, List<Step>> steps) {
        return switch (figure) {
            case REFERRED -> one.referred();
            case ACCEPTED -> did(steps, one, ReferralAct.ACCEPT);
            case RETURNED -> did(steps, one, ReferralAct.RETURN);
            case DECIDED -> one.outcome() != null;
            case PENALISED -> one.outcome() == DecisionOutcome.PENALTY;
        };
    }

    private static boolean did(Map<Long, List<Step>> steps, Case one, ReferralAct act) {
        return steps.getOrDefault(one.id(), List.of()).stream().anyMatch(step -> step.act() == act);
    }

    /** Mean days in somebody's hands, of the referrals that ever were; what still is counts until now. */
    private BigDecimal mean(List<Case> cases, Map<Long, List<Step>> steps, Set<ReferralState> hands) {
        List<Long> hours = cases.stream().map(one -> hours(steps.getOrDefault(one.id(), List.of()), hands)).filter(Objects::nonNull).toList();
        return hours.isEmpty() ? null : BigDecimal.valueOf(hours.stream().mapToLong(Long::longValue).sum())
            .divide(HOURS.multiply(BigDecimal.valueOf(hours.size())), 1, RoundingMode.HALF_UP);
    }

    private Long hours(List<Step> steps, Set<ReferralState> hands) {
        Duration held = null;
        for (int i = 0; i < steps.size(); i++) {
            if (hands.contains(steps.get(i).to())) {
                Instant until = i + 1 < steps.size() ? steps.get(i + 1).at() : clock.instant();
                held = (held == null ? Duration.ZERO : held).plus(Duration.between(steps.get(i).at(), until));
            }
        }
        return held == null ? null : held.toHours();
    }

    private static List<ReferralFigures.Returned> returns(List<Case> cases, Map<Long, List<Step>> steps) {
        List<ReferralFigures.Returned> found = new ArrayList<>();
        for (Case one : cases) {
            steps.getOrDefault(one.id(), List.of()).stream().filter(step -> step.act() == ReferralAct.RETURN)
                .forEach(step -> found.add(new ReferralFigures.Returned(one.uuid(), one.number(), ChinaTime.dayOf(step.at()), step.note())));
        }
        return found.stream().sorted(Comparator.comparing(ReferralFigures.Returned::on).reversed()).limit(MOST_RETURNS).toList();
    }
}
