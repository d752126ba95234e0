package org.pingcha.correction;

import static org.pingcha.correction.CorrectionStatus.ANSWERED;
import static org.pingcha.correction.CorrectionStatus.CLOSED;
import static org.pingcha.correction.CorrectionStatus.ORDERED;
import static org.pingcha.correction.CorrectionStatus.REPEATED;
import static org.pingcha.correction.CorrectionStatus.RETURNED;
import static org.pingcha.correction.CorrectionStatus.VERIFIED;
import static org.pingcha.correction.CorrectionStatus.WITHDRAWN;

import java.util.List;
import java.util.Set;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Role;

/**
 * What can be done with a correction, by whom, and where it leads. This is the procedure whole: the entity refuses what is
 * not in it, the services ask it for the role, the pages show what it allows, and the table {@code correction_move}
 * repeats it in the database.
 */
public enum CorrectionAct {
    ORDER("send", Side.ORDERER, at(ORDERED)),
    /** An inspector is named to verify it. */
    NAME("user", Side.MANAGER, at(ORDERED), at(ANSWERED), at(RETURNED), at(VERIFIED)),
    ANSWER("file-edit", Side.ADDRESSEE, from(ORDERED, ANSWERED), from(RETURNED, ANSWERED)),
    RETURN("replay", Side.VERIFIER, from(ANSWERED, RETURNED)),
    /** From here on the next cases are waited for. */
    VERIFY("check", Side.VERIFIER, from(ANSWERED, VERIFIED)),
    /** One of the next cases came into the register. */
    FIND("folder", Side.NOBODY, at(VERIFIED)),
    /** A later case shows that it helped; the last one closes it. */
    CHECK("check-circle", Side.CHECKER, at(VERIFIED), from(VERIFIED, CLOSED)),
    /** A later case shows the same again. */
    REPEAT("exclamation-circle", Side.CHECKER, from(VERIFIED, REPEATED)),
    WITHDRAW("undo", Side.ORDERER, from(ORDERED, WITHDRAWN), from(ANSWERED, WITHDRAWN), from(RETURNED, WITHDRAWN), from(VERIFIED, WITHDRAWN));

    /** One arrow. */
    public record Move(CorrectionStatus from, CorrectionStatus to) {
    }

    private enum Side { NOBODY, ORDERER, MANAGER, ADDRESSEE, VERIFIER, CHECKER }

    private final String icon;
    private final Side side;
    private final List<Move> moves;

    CorrectionAct(String icon, Side side, Move... moves) {
        this.icon = icon;
        this.side = side;
        this.moves = List.of(moves);
    }

    private static Move at(CorrectionStatus status) {
        return new Move(status, status);
    }

    private static Move from(CorrectionStatus from, CorrectionStatus to) {
        return new Move(from, to);
    }

    /** All arrows of this act. */
    public List<Move> moves() {
        return moves;
    }

    /** Whether the procedure has this arrow. */
    public boolean leads(CorrectionStatus from, CorrectionStatus to) {
        return moves.contains(new Move(from, to));
    }

    /** Whether it can be done from there. */
    public boolean startsAt(CorrectionStatus from) {
        return moves.stream().anyMatch(move -> move.from() == from);
    }

    /** The roles that may do it, as far as the role alone decides; none for what the server does by itself. */
    public Set<Role> roles() {
        return switch (side) {
            case NOBODY -> Set.of();
            case ORDERER -> Set.of(Role.MANAGER, Role.COMPLAINT_APPROVER);
            case MANAGER -> Set.of(Role.MANAGER);
            case ADDRESSEE -> Set.of(Role.FIRM, Role.MANAGER);
            case VERIFIER, CHECKER -> Set.of(Role.MANAGER, Role.INSPECTOR);
        };
    }

    boolean isOpenTo(Actor actor) {
        return roles().stream().anyMatch(actor::is);
    }

    /** The sign beside its name. */
    public String icon() {
        return icon;
    }
}
