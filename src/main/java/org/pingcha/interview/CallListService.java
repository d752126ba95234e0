package org.pingcha.interview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.Actor;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;
import org.pingcha.survey.InvitationKeeping;

/** Says who calls whom and when, for many calls at once: looked at first, then written all or none. */
@Stateless
@RolesAllowed(Role.MANAGER_ROLE)
public class CallListService {
    private static final String STATES = "select new org.pingcha.interview.CallState(i.uuid, i.version, p.version, i.status, i.reach, i.enteredById, p.callerId, p.callerName,"
        + " p.offReason, o.path, c.status, c.endsOn) from Invitation i join i.campaign c join c.office o left join CallPlan p on p.invitation = i.uuid"
        + " where i.uuid in :uuids and o.path like :scope escape '!'";
    private static final String CALLER = "select p from Person p join fetch p.office o where p.uuid = :uuid and p.enabled = true and :role member of p.roles"
        + " and o.path like :scope escape '!'";

    @PersistenceContext
    EntityManager em;

    @EJB
    InvitationKeeping invitations;
    @EJB
    AuditTrail audit;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;

    /** What it would do; writes nothing. @throws Problem where the order itself lacks something, or a call is out of sight */
    public CallPreview preview(@Valid CallOrder order) {
        return preview(order, states(order), caller(order));
    }

    private CallPreview preview(CallOrder order, Map<UUID, CallState> states, Actor caller) {
        List<SeenCall> fitting = new ArrayList<>();
        Map<CallHurdle, List<String>> leftOut = new EnumMap<>(CallHurdle.class);
        for (SeenCall seen : order.calls()) {
            CallHurdle hurdle = states.get(seen.uuid()).hurdle(order, seen, caller);
            if (hurdle == null) {
                fitting.add(seen);
            } else {
                leftOut.computeIfAbsent(hurdle, why -> new ArrayList<>()).add(seen.caseNo());
            }
        }
        return new CallPreview(order.only(fitting), leftOut.entrySet().stream().map(one -> new CallPreview.LeftOut(one.getKey(), one.getValue())).toList());
    }

    /**
     * Carries out what the preview showed, on every call or on none.
     *
     * @param confirmed how many whoever confirmed believes it writes
     * @throws Problem where that is another number, or a call has changed since
     */
    public int carryOut(@Valid CallOrder order, int confirmed) {
        if (order.calls().size() != confirmed) {
            throw new Problem("interview.problem.number", order.calls().size());
        }
        Map<UUID, CallState> states = states(order);
        Actor caller = caller(order);
        if (!preview(order, states, caller).leftOut().isEmpty()) {
            throw Problem.conflict("web.problem.changed");
        }
        Map<UUID, CallPlan> plans = em.createQuery("select p from CallPlan p where p.invitation in :uuids", CallPlan.class).setParameter("uuids", states.keySet())
            .getResultStream().collect(Collectors.toMap(CallPlan::invitation, Function.identity()));
        order.calls().forEach(seen -> write(order, states.get(seen.uuid()), plans.get(seen.uuid()), caller));
        return order.calls().size();
    }

    private void write(CallOrder order, CallState state, CallPlan known, Actor caller) {
        Map<String, Object> before = new HashMap<>();
        Map<String, Object> after = new HashMap<>();
        if (order.act() == CallAct.PLAN) {
            invitations.planTry(state.uuid(), order.nextTry());
            after.put("nextTry", order.nextTry());
        } else {
            CallPlan plan = known == null ? new CallPlan(state.uuid()) : known;
            switch (order.act()) {
                case ASSIGN -> {
                    plan.assign(caller);
                    before.put("caller", state.callerName());
                    after.put("caller", caller.name());
                }
                case TAKE_OFF -> {
                    plan.takeOff(order.reason());
                    after.put("reason", order.reason().strip());
                }
                default -> {
                    plan.putBack();
                    before.put("reason", state.offReason());
                }
            }
            if (known == null) {
                em.persist(plan);
            }
        }
        audit.record(actor.get(), "interview.audit." + order.act(), "invitation:" + state.uuid(), before, after);
    }

    private Map<UUID, CallState> states(CallOrder order) {
        if (order.act() == CallAct.TAKE_OFF && (order.reason() == null || order.reason().isBlank())) {
            throw new Problem("interview.problem.reason");
        }
        if (order.act() == CallAct.PLAN && (order.day() == null || order.part() == null)) {
            throw new Problem("interview.problem.when");
        }
        if (order.act() == CallAct.PLAN && order.nextTry().isBefore(clock.instant())) {
            throw new Problem("interview.problem.past");
        }
        Map<UUID, CallState> states = em.createQuery(STATES, CallState.class).setParameter("uuids", order.calls().stream().map(SeenCall::uuid).toList())
            .setParameter("scope", actor.get().scope()).getResultStream().collect(Collectors.toMap(CallState::uuid, Function.identity()));
        if (!order.calls().stream().allMatch(seen -> states.containsKey(seen.uuid()))) {
            throw Problem.notFound();
        }
        return states;
    }

    private Actor caller(CallOrder order) {
        if (order.act() != CallAct.ASSIGN) {
            return null;
        }
        return em.createQuery(CALLER, Person.class).setParameter("uuid", order.caller()).setParameter("role", Role.INTERVIEWER).setParameter("scope", actor.get().scope())
            .getResultStream().findFirst().orElseThrow(() -> new Problem("interview.problem.noCaller")).actor(null);
    }
}
