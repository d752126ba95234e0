package org.pingcha.review;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingcha.correction.Concern;
import org.pingcha.correction.Fault;
import org.pingcha.correction.Finding;
import org.pingcha.correction.FindingSource;
import org.pingcha.correction.Origin;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Role;
import org.pingcha.identity.Sight;
import org.pingcha.instrument.SheetQueries;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.register.CaseHeader;
import org.pingcha.register.CaseQueries;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleQueries;
import org.pingcha.scoring.VetoEffect;
import org.pingcha.web.Texts;

/**
 * What a submitted review found can be put right: each item that lost points, and each confirmed veto. Managers alone order
 * it. A veto that finds against the agency's own assignment (V1) is none of the handler's faults and is left out.
 */
@Dependent
public class ReviewFindings implements FindingSource {
    @PersistenceContext
    EntityManager em;

    @EJB
    ReviewQueries reviews;

    @EJB
    CaseQueries cases;

    @EJB
    RuleQueries rules;

    @Inject
    SheetQueries sheets;

    @Override
    public String room() {
        return "review";
    }

    @Override
    public Optional<Finding> find(Actor actor, UUID uuid) {
        Sight sight = ReviewSight.of(actor).and("f.uuid = :uuid", "uuid", uuid);
        boolean there = actor.is(Role.MANAGER)
            && sight.fill(em.createQuery("select count(f)" + ReviewSight.FROM + sight.where(), Long.class)).getSingleResult() > 0;
        return there ? found(reviews.detail(uuid)) : Optional.empty();
    }

    private Optional<Finding> found(ReviewDetail review) {
        if (review.sheet() == null || !review.state().isScored()) {
            return Optional.empty();
        }
        List<Fault> faults = new ArrayList<>();
        sheets.sheet(review.sheet(), Texts.CHINESE).items().filter(item -> item.taken().signum() > 0).forEach(item -> faults.add(lost(item)));
        RuleBook book = rules.byId(review.ruleSetId());
        reviews.vetoes(review.uuid()).stream().filter(veto -> veto.state() == VetoState.CONFIRMED && veto.effect() != VetoEffect.AGENCY_FINDING)
            .forEach(veto -> faults.add(new Fault(veto.code(), veto.code() + " " + book.veto(veto.code()).map(one -> one.text(Texts.CHINESE)).orElse("")
                + "：" + veto.ground())));
        if (faults.isEmpty()) {
            return Optional.empty();
        }
        CaseHeader of = cases.header((long) review.caseId());
        return Optional.of(new Finding(new Origin(room(), review.uuid()), review.caseNo(), "/review/sheet?id=" + review.uuid(), of.ref().officeId(),
            of.ref().uuid(), new Concern(of.ref().id(), of.ref().caseNo(), of.ref().handlerId(), of.handlerName(), of.ref().firmId(), of.firmName()), faults));
    }

    private static Fault lost(ItemView item) {
        String why = item.deductions().stream().map(cut -> "扣" + cut.points().stripTrailingZeros().toPlainString() + "分，" + cut.reason()
            + (cut.pageText() == null ? "" : "（" + cut.pageText() + "）")).collect(Collectors.joining("；"));
        return new Fault(item.code(), item.code() + " " + item.text().text() + "：" + why);
    }
}
