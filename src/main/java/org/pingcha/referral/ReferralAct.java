package org.pingcha.referral;

import static org.pingcha.referral.ReferralState.ACCEPTED;
import static org.pingcha.referral.ReferralState.CLOSED;
import static org.pingcha.referral.ReferralState.DECIDED;
import static org.pingcha.referral.ReferralState.PROPOSED;
import static org.pingcha.referral.ReferralState.RECEIVED;
import static org.pingcha.referral.ReferralState.RECONSIDERED;
import static org.pingcha.referral.ReferralState.RETURNED;
import static org.pingcha.referral.ReferralState.SENT;
import static org.pingcha.referral.ReferralState.SUBMITTED;
import static org.pingcha.referral.ReferralState.WITHDRAWN;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pingcha.identity.Role;

/**
 * What can be done with a referral, by whom, and where it leads. This is the procedure whole: the entity refuses what is
 * not in it, the services ask it for the role, the pages show what it allows, and the table {@code referral_move} repeats
 * it in the database.
 */
public enum ReferralAct {
    OPEN(Side.NOBODY, at(PROPOSED)),
    COMPLETE(Side.OFFICE, at(PROPOSED), at(RETURNED)),
    /** The first of two signatures. */
    SIGN(Side.OFFICE, from(PROPOSED, SUBMITTED), from(RETURNED, SUBMITTED)),
    GIVE_BACK(Side.SIGNER, from(SUBMITTED, PROPOSED)),
    /** The second signature; it goes to the bureau. */
    SEND(Side.SIGNER, from(SUBMITTED, SENT)),
    WITHDRAW(Side.SIGNER, from(PROPOSED, WITHDRAWN), from(SUBMITTED, WITHDRAWN), from(RETURNED, WITHDRAWN)),
    /** The limitation of penalties lapses soon. */
    WARN(Side.NOBODY, at(PROPOSED), at(SUBMITTED), at(SENT), at(RECEIVED), at(RETURNED), at(ACCEPTED)),
    RECEIVE(Side.NOBODY, from(SENT, RECEIVED)),
    ACCEPT(Side.BUREAU, from(RECEIVED, ACCEPTED)),
    RETURN(Side.BUREAU, from(RECEIVED, RETURNED)),
    /** A note for the bureau's own file; the office that referred does not read it. */
    NOTE(Side.BUREAU, at(RECEIVED), at(ACCEPTED), at(DECIDED), at(RECONSIDERED)),
    EXTEND(Side.BUREAU, at(ACCEPTED)),
    /** The day of a hearing (听证). */
    HEARING(Side.BUREAU, at(ACCEPTED)),
    /** Proposed to the authority above, which is the one that may decide (律师法 art. 52). */
    FORWARD(Side.BUREAU, from(ACCEPTED, RECEIVED)),
    DECIDE(Side.BUREAU, from(ACCEPTED, DECIDED)),
    SERVE(Side.BUREAU, at(DECIDED)),
    PUBLISH(Side.BUREAU, at(DECIDED), at(RECONSIDERED)),
    /** Discipline is left to the bar association. */
    PASS_ON(Side.BUREAU, at(ACCEPTED), at(DECIDED), at(RECONSIDERED)),
    BAR_ANSWER(Side.BUREAU, at(ACCEPTED), at(DECIDED), at(RECONSIDERED)),
    RECONSIDER(Side.BUREAU, from(DECIDED, RECONSIDERED), from(CLOSED, RECONSIDERED)),
    CLOSE(Side.BUREAU, from(DECIDED, CLOSED), from(RECONSIDERED, CLOSED));

    /** One arrow. */
    public record Move(ReferralState from, ReferralState to) {
    }

    private enum Side { NOBODY, OFFICE, SIGNER, BUREAU }

    private final Side side;
    private final List<Move> moves;

    ReferralAct(Side side, Move... moves) {
        this.side = side;
        this.moves = List.of(moves);
    }

    private static Move at(ReferralState state) {
        return new Move(state, state);
    }

    private static Move from(ReferralState from, ReferralState to) {
        return new Move(from, to);
    }

    /** All arrows of this act. */
    public List<Move> moves() {
        return moves;
    }

    /** Whether the procedure has this arrow. */
    public boolean leads(ReferralState from, ReferralState to) {
        return moves.contains(new Move(from, to));
    }

    /** Whether it can be done from there. */
    public boolean startsAt(ReferralState from) {
        return moves.stream().anyMatch(move -> move.from() == from);
    }

    /** Where it leads from there; null where it cannot be done. */
    ReferralState next(ReferralState from) {
        return moves.stream().filter(move -> move.from() == from).map(Move::to).findFirst().orElse(null);
    }

    /** The roles that may do it; none for what the server does by itself. */
    public Set<Role> roles() {
        return switch (side) {
            case NOBODY -> Set.of();
            case OFFICE -> Set.of(Role.COMPLAINT_OFFICER, Role.MANAGER);
            case SIGNER -> Set.of(Role.COMPLAINT_APPROVER, Role.MANAGER);
            case BUREAU -> Set.of(Role.BUREAU_OFFICER);
        };
    }

    /** Whether it belongs to the bureau's own side. */
    public boolean isOfBureau() {
        return side == Side.BUREAU;
    }

    /** What people do, in the order of the procedure. */
    static Stream<ReferralAct> byPeople() {
        return Stream.of(values()).filter(act -> act.side != Side.NOBODY);
    }
}
