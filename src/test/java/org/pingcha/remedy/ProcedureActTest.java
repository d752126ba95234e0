package org.pingcha.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingcha.remedy.ProcedureKind.OBJECTION;
import static org.pingcha.remedy.ProcedureKind.REPLACEMENT;

import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.letter.LetterKind;
import org.pingcha.register.NewHandler;
import org.pingcha.shared.Problem;

/** Every act, at every point of both procedures, by every role: done where the office's procedure has it, refused where not. */
class ProcedureActTest extends RemedyCourse {
    /** The procedures as domain 1.7 and 2.1 describe them: act, where, by whom. */
    private static final Map<ProcedureKind, List<String>> PROCEDURE = Map.of(
        REPLACEMENT, List.of(
            "CORRECT at RECEIVED,REVIEWED by COMPLAINT_OFFICER,MANAGER",
            "HEAR at RECEIVED by COMPLAINT_OFFICER,MANAGER",
            "REVIEW at RECEIVED by COMPLAINT_OFFICER",
            "GIVE_BACK at REVIEWED by COMPLAINT_APPROVER",
            "GRANT at REVIEWED by COMPLAINT_APPROVER",
            "REFUSE at REVIEWED by COMPLAINT_APPROVER",
            "TICK at GRANTED by COMPLAINT_OFFICER,MANAGER",
            "WITHDRAW at RECEIVED,REVIEWED by COMPLAINT_OFFICER,MANAGER",
            "WRITE at RECEIVED,REVIEWED,GRANTED,REFUSED,CARRIED_OUT by COMPLAINT_OFFICER,MANAGER"),
        OBJECTION, List.of(
            "CORRECT at RECEIVED,REVIEWED by COMPLAINT_OFFICER",
            "REVIEW at RECEIVED by COMPLAINT_OFFICER",
            "GIVE_BACK at REVIEWED by COMPLAINT_APPROVER",
            "UPHOLD at REVIEWED by COMPLAINT_APPROVER",
            "REJECT at REVIEWED by COMPLAINT_APPROVER",
            "TICK at UPHELD by COMPLAINT_OFFICER,MANAGER",
            "WITHDRAW at RECEIVED,REVIEWED by COMPLAINT_OFFICER",
            "WRITE at UPHELD,REJECTED,CARRIED_OUT by COMPLAINT_OFFICER"));

    private static Set<String> expected(ProcedureKind kind) {
        Set<String> all = new TreeSet<>();
        for (String line : PROCEDURE.get(kind)) {
            String[] parts = line.split(" at | by ");
            for (String status : parts[1].split(",")) {
                for (String role : parts[2].split(",")) {
                    all.add(status + " " + parts[0] + " " + role);
                }
            }
        }
        return all;
    }

    private static Set<ProcedureStatus> statuses(ProcedureKind kind) {
        return Arrays.stream(ProcedureStatus.values())
            .filter(status -> kind == REPLACEMENT ? status != ProcedureStatus.UPHELD && status != ProcedureStatus.REJECTED
                : status != ProcedureStatus.GRANTED && status != ProcedureStatus.REFUSED)
            .collect(Collectors.toSet());
    }

    @Test
    void everyPairOfStatusAndActIsDoneByTheRolesOfTheTableAndByNobodyElse() {
        Map<Role, Person> people = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            people.put(role, aPerson("act-" + role.name().toLowerCase(), bureau, role));
        }
        for (ProcedureKind kind : ProcedureKind.values()) {
            Set<String> done = new TreeSet<>();
            for (ProcedureStatus status : statuses(kind)) {
                for (ProcedureAct act : ProcedureAct.values()) {
                    for (Role role : Role.values()) {
                        if (act != ProcedureAct.REGISTER && tries(kind, status, act, people.get(role))) {
                            done.add(status + " " + act + " " + role);
                        }
                    }
                }
            }
            assertEquals(expected(kind), done, kind.toString());
        }
    }

    /** Whether it was done; one transaction holds them all, so what a refused one would roll back is checked by its status. */
    private boolean tries(ProcedureKind kind, ProcedureStatus status, ProcedureAct act, Person who) {
        // What the roles and the table refuse leaves the procedure as it is, so one is tried again until something is done.
        UUID uuid = waiting.computeIfAbsent(kind + " " + status, key -> kind == REPLACEMENT ? replacementAt(status) : objectionAt(status));
        long version = version(uuid);
        actAs(who);
        try {
            act(act, uuid, version);
        } catch (Problem refused) {
            em.clear();
            assertEquals(status, procedure(uuid).status(), act + " was refused and left it where it was");
            assertTrue(Set.of(Problem.Kind.FORBIDDEN, Problem.Kind.CONFLICT, Problem.Kind.NOT_FOUND).contains(refused.kind()),
                status + " " + act + " " + who.userName() + ": " + refused.key());
            return false;
        }
        flushAndClear();
        waiting.remove(kind + " " + status);
        return true;
    }

    private final Map<String, UUID> waiting = new java.util.HashMap<>();

    private void act(ProcedureAct act, UUID uuid, long version) {
        switch (act) {
            case CORRECT -> procedures.correct(uuid, version, RECEIVED.minusDays(1), "录入有误");
            case HEAR -> replacements.hear(uuid, version, "请说明情况", 2);
            case REVIEW -> procedures.review(uuid, version, new ReviewEntry(Opinion.FOR, "经查属实", null));
            case GIVE_BACK -> procedures.giveBack(uuid, version, "请补充核实");
            case GRANT -> replacements.grant(uuid, version, order(NewHandler.known("L-2"), null));
            case REFUSE -> replacements.refuse(uuid, version, "理由不足");
            case UPHOLD -> objections.uphold(uuid, version, "符合条件", RECEIVED.plusDays(7));
            case REJECT -> objections.reject(uuid, version, "收入超过标准");
            case TICK -> {
                List<StepRow> open = procedure(uuid).facts().steps().stream().filter(StepRow::isOpen).toList();
                List<StepRow> all = open.isEmpty() ? procedure(uuid).facts().steps() : open;
                procedures.tick(uuid, version, all.isEmpty() ? UUID.randomUUID() : all.get(0).uuid(), RECEIVED, null);
            }
            case WRITE -> wire(ProcedureWritingService.class).issue(uuid, version, procedure(uuid) instanceof HandlerReplacement
                ? LetterKind.REPLACEMENT_APPLICATION : LetterKind.OBJECTION_DECISION);
            case WITHDRAW -> procedures.withdraw(uuid, version, "不再需要");
            default -> throw new IllegalArgumentException(act.name());
        }
    }

    @Test
    void theDatabaseHasTheSameArrows() {
        Set<String> code = new TreeSet<>();
        for (ProcedureAct act : ProcedureAct.values()) {
            act.moves().forEach(move -> code.add(move.kind() + " " + act + " " + move.from() + " " + move.to()));
        }
        Set<String> stored = new TreeSet<>();
        for (Object row : em.createNativeQuery("select kind, act, from_status, to_status from procedure_move").getResultList()) {
            stored.add(Arrays.stream((Object[]) row).map(Object::toString).collect(Collectors.joining(" ")));
        }
        assertEquals(code, stored);
    }

    @Test
    void theServicesOpenTheirVerbsToTheRolesOfTheTable() throws ReflectiveOperationException {
        Map<ProcedureAct, Method> verbs = new EnumMap<>(ProcedureAct.class);
        verbs.put(ProcedureAct.CORRECT, verb(ProcedureService.class, "correct"));
        verbs.put(ProcedureAct.HEAR, verb(ReplacementService.class, "hear"));
        verbs.put(ProcedureAct.REVIEW, verb(ProcedureService.class, "review"));
        verbs.put(ProcedureAct.GIVE_BACK, verb(ProcedureService.class, "giveBack"));
        verbs.put(ProcedureAct.GRANT, verb(ReplacementService.class, "grant"));
        verbs.put(ProcedureAct.REFUSE, verb(ReplacementService.class, "refuse"));
        verbs.put(ProcedureAct.UPHOLD, verb(ObjectionService.class, "uphold"));
        verbs.put(ProcedureAct.REJECT, verb(ObjectionService.class, "reject"));
        verbs.put(ProcedureAct.TICK, verb(ProcedureService.class, "tick"));
        verbs.put(ProcedureAct.WITHDRAW, verb(ProcedureService.class, "withdraw"));
        verbs.put(ProcedureAct.WRITE, verb(ProcedureWritingService.class, "issue"));
        List<String> differing = new ArrayList<>();
        verbs.forEach((act, verb) -> {
            RolesAllowed allowed = verb.isAnnotationPresent(RolesAllowed.class) ? verb.getAnnotation(RolesAllowed.class)
                : verb.getDeclaringClass().getAnnotation(RolesAllowed.class);
            Set<String> table = new TreeSet<>();
            for (ProcedureKind kind : ProcedureKind.values()) {
                if (act.moves().stream().anyMatch(move -> move.kind() == kind)) {
                    act.roles(kind).forEach(role -> table.add(role.name()));
                }
            }
            if (!table.equals(new TreeSet<>(List.of(allowed.value())))) {
                differing.add(act + ": " + table + " and " + List.of(allowed.value()));
            }
        });
        assertEquals(List.of(), differing);
    }

    private static Method verb(Class<?> service, String name) {
        return Arrays.stream(service.getDeclaredMethods()).filter(method -> method.getName().equals(name)).findFirst().orElseThrow();
    }
}
