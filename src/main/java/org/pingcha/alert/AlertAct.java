package org.pingcha.alert;

import static org.pingcha.alert.AlertStatus.ACTED;
import static org.pingcha.alert.AlertStatus.ANSWERED;
import static org.pingcha.alert.AlertStatus.DISMISSED;
import static org.pingcha.alert.AlertStatus.MENDED;
import static org.pingcha.alert.AlertStatus.OPEN;
import static org.pingcha.alert.AlertStatus.TAKEN;

import java.util.List;
import java.util.Set;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Role;

/**
 * What can be done with an alert, by whom, and where it leads. This is the procedure whole: the entity refuses what is not
 * in it, the services ask it for the role, the pages show what it allows, and the table {@code alert_move} repeats it.
 */
public enum AlertAct {
    RAISE("exclamation-circle", Side.NOBODY, move(OPEN, OPEN)),
    /** The facts are others now. */
    CHANGE("refresh", Side.NOBODY, move(OPEN, OPEN), move(TAKEN, TAKEN)),
    /** It had ended, and other facts say the same again. */
    REOPEN("replay", Side.NOBODY, move(ACTED, OPEN), move(ANSWERED, OPEN), move(DISMISSED, OPEN), move(MENDED, OPEN)),
    /** The facts do not say it any more. */
    MEND("check", Side.NOBODY, move(OPEN, MENDED), move(TAKEN, MENDED)),
    TAKE("user", Side.MANAGER, move(OPEN, TAKEN), move(TAKEN, TAKEN)),
    /** From here on another manager deals with it. */
    GIVE("share-alt", Side.MANAGER, move(OPEN, TAKEN), move(TAKEN, TAKEN)),
    /** A correction was ordered. */
    ORDER("send", Side.MANAGER, move(OPEN, ACTED), move(TAKEN, ACTED)),
    ACT("check-circle", Side.MANAGER, move(OPEN, ACTED), move(TAKEN, ACTED)),
    ANSWER("comment", Side.ASKED, move(OPEN, ANSWERED), move(TAKEN, ANSWERED)),
    /** The answer leaves something open. */
    ASK("question-circle", Side.MANAGER, move(ANSWERED, OPEN)),
    DISMISS("times-circle", Side.MANAGER, move(OPEN, DISMISSED), move(TAKEN, DISMISSED));

    /** One arrow. */
    public record Move(AlertStatus from, AlertStatus to) {
    }

    private enum Side { NOBODY, MANAGER, ASKED }

    private final String icon;
    private final Side side;
    private final List<Move> moves;

    AlertAct(String icon, Side side, Move... moves) {
        this.icon = icon;
        this.side = side;
        this.moves = List.of(moves);
    }

    private static Move move(AlertStatus from, AlertStatus to) {
        return new Move(from, to);
    }

    /** All arrows of this act. */
    public List<Move> moves() {
        return moves;
    }

    boolean leads(AlertStatus from, AlertStatus to) {
        return moves.contains(new Move(from, to));
    }

    boolean startsAt(AlertStatus from) {
        return moves.stream().anyMatch(move -> move.from() == from);
    }

    /** Questions are answered or withdrawn; everything else is acted upon. */
    boolean fits(AlertRule rule) {
        return switch (this) {
            case ANSWER, ASK -> rule.isQuestion();
            case ORDER, ACT -> !rule.isQuestion();
            case GIVE -> !rule.isPersonal();
            default -> true;
        };
    }

    /** The roles that may do it, as far as the role alone decides; none for what the server does by itself. */
    public Set<Role> roles() {
        return switch (side) {
            case NOBODY -> Set.of();
            case MANAGER -> Set.of(Role.MANAGER);
            case ASKED -> Set.of(Role.MANAGER, Role.INSPECTOR);
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
