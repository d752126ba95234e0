package org.pingcha.remedy;

import static org.pingcha.remedy.ProcedureKind.OBJECTION;
import static org.pingcha.remedy.ProcedureKind.REPLACEMENT;
import static org.pingcha.remedy.ProcedureStatus.CARRIED_OUT;
import static org.pingcha.remedy.ProcedureStatus.GRANTED;
import static org.pingcha.remedy.ProcedureStatus.RECEIVED;
import static org.pingcha.remedy.ProcedureStatus.REFUSED;
import static org.pingcha.remedy.ProcedureStatus.REJECTED;
import static org.pingcha.remedy.ProcedureStatus.REVIEWED;
import static org.pingcha.remedy.ProcedureStatus.UPHELD;
import static org.pingcha.remedy.ProcedureStatus.WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;

/**
 * What can be done in a procedure, by whom, and where it leads. These are both procedures whole: the entities refuse
 * what is not in it, the services ask it for the role, the pages show what it allows, and the table
 * {@code procedure_move} repeats it in the database.
 */
public enum ProcedureAct {
    REGISTER("inbox", Who.DESK, both(RECEIVED, RECEIVED)),
    /** The day of receipt was entered wrongly; the limit follows it. */
    CORRECT("pencil", Who.DESK, both(RECEIVED, RECEIVED), both(REVIEWED, REVIEWED)),
    /** The handler's firm, or the agency whose staff handles the case, is asked for a statement. */
    HEAR("users", Who.DESK, of(REPLACEMENT, RECEIVED, RECEIVED)),
    REVIEW("file-edit", Who.OFFICER, both(RECEIVED, REVIEWED)),
    /** The opinion goes back to be reviewed again. */
    GIVE_BACK("replay", Who.APPROVER, both(REVIEWED, RECEIVED)),
    GRANT("check", Who.APPROVER, of(REPLACEMENT, REVIEWED, GRANTED)),
    REFUSE("ban", Who.APPROVER, of(REPLACEMENT, REVIEWED, REFUSED)),
    UPHOLD("check", Who.APPROVER, of(OBJECTION, REVIEWED, UPHELD)),
    REJECT("ban", Who.APPROVER, of(OBJECTION, REVIEWED, REJECTED)),
    /** One step of what was ordered is done; the last one ends the procedure. */
    TICK("check-square", Who.HANDS, of(REPLACEMENT, GRANTED, GRANTED), of(REPLACEMENT, GRANTED, CARRIED_OUT), of(OBJECTION, UPHELD, CARRIED_OUT)),
    WITHDRAW("undo", Who.DESK, both(RECEIVED, WITHDRAWN), both(REVIEWED, WITHDRAWN)),
    /** A letter was issued: forms 16 and 17 of a replacement, form 20 of an objection. */
    WRITE("envelope", Who.DESK, staying(REPLACEMENT, RECEIVED, REVIEWED, GRANTED, REFUSED, CARRIED_OUT), staying(OBJECTION, UPHELD, REJECTED, CARRIED_OUT));

    /** One arrow. */
    public record Move(ProcedureKind kind, ProcedureStatus from, ProcedureStatus to) {
    }

    private enum Who {
        OFFICER, APPROVER,
        /** Who takes down what somebody asks for. It is the agency that replaces a handler, so its manager does that too. */
        DESK,
        /** Who sees to it that what was ordered is done. */
        HANDS
    }

    private final String icon;
    private final Who who;
    private final List<Move> moves;

    @SafeVarargs
    ProcedureAct(String icon, Who who, List<Move>... moves) {
        this.icon = icon;
        this.who = who;
        this.moves = Stream.of(moves).flatMap(List::stream).toList();
    }

    private static List<Move> of(ProcedureKind kind, ProcedureStatus from, ProcedureStatus to) {
        return List.of(new Move(kind, from, to));
    }

    private static List<Move> staying(ProcedureKind kind, ProcedureStatus... where) {
        return Arrays.stream(where).map(place -> new Move(kind, place, place)).toList();
    }

    private static List<Move> both(ProcedureStatus from, ProcedureStatus to) {
        return Arrays.stream(ProcedureKind.values()).map(kind -> new Move(kind, from, to)).toList();
    }

    /** All arrows of this act. */
    public List<Move> moves() {
        return moves;
    }

    /** Whether the procedure has this arrow. */
    public boolean leads(ProcedureKind kind, ProcedureStatus from, ProcedureStatus to) {
        return moves.contains(new Move(kind, from, to));
    }

    /** Whether it can be done from there. */
    public boolean startsAt(ProcedureKind kind, ProcedureStatus from) {
        return moves.stream().anyMatch(move -> move.kind() == kind && move.from() == from);
    }

    /** The roles that may do it. */
    public Set<Role> roles(ProcedureKind kind) {
        return switch (who) {
            case OFFICER -> Set.of(Role.COMPLAINT_OFFICER);
            case APPROVER -> Set.of(Role.COMPLAINT_APPROVER);
            case DESK -> kind == REPLACEMENT ? Set.of(Role.COMPLAINT_OFFICER, Role.MANAGER) : Set.of(Role.COMPLAINT_OFFICER);
            case HANDS -> Set.of(Role.COMPLAINT_OFFICER, Role.MANAGER);
        };
    }

    public boolean isOpenTo(ProcedureKind kind, Actor actor) {
        return roles(kind).stream().anyMatch(actor::is);
    }

    /** @throws Problem forbidden where none of the actor's roles may do it */
    void mustBeOpenTo(ProcedureKind kind, Actor actor) {
        if (!isOpenTo(kind, actor)) {
            throw Problem.forbidden("web.problem.forbidden");
        }
    }

    /** The sign beside its name. */
    public String icon() {
        return icon;
    }
}
