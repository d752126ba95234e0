package org.pingcha.complaint;

import static org.pingcha.complaint.ComplaintStatus.ACCEPTED;
import static org.pingcha.complaint.ComplaintStatus.APPROVED;
import static org.pingcha.complaint.ComplaintStatus.ARCHIVED;
import static org.pingcha.complaint.ComplaintStatus.AWAITING_SUPPLEMENT;
import static org.pingcha.complaint.ComplaintStatus.INVESTIGATING;
import static org.pingcha.complaint.ComplaintStatus.MERGED;
import static org.pingcha.complaint.ComplaintStatus.NOT_ACCEPTED;
import static org.pingcha.complaint.ComplaintStatus.PROPOSED;
import static org.pingcha.complaint.ComplaintStatus.RECEIVED;
import static org.pingcha.complaint.ComplaintStatus.REPLIED;
import static org.pingcha.complaint.ComplaintStatus.TRANSFERRED_OUT;
import static org.pingcha.complaint.ComplaintStatus.UNDER_REMEDY;
import static org.pingcha.complaint.ComplaintStatus.WITHDRAWN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pingcha.identity.Role;
import org.pingcha.rules.RuleKey;

/**
 * What can be done to a complaint, by whom, and where it leads. This is the whole procedure: the entity refuses what is
 * not in it, the services ask it for the role, the pages for the article that an act rests on, and the table
 * {@code complaint_move} repeats it in the database.
 */
public enum ComplaintAct {
    RECEIVE(RuleKey.ACT_RECEIVE, "inbox", Who.ANYBODY, move(RECEIVED, RECEIVED)),
    /** How urgent and how sensitive it is, and why. */
    TRIAGE(null, "flag", Who.OFFICER, staying(RECEIVED, AWAITING_SUPPLEMENT, ACCEPTED, INVESTIGATING, PROPOSED)),
    /** Given to an officer, or taken by one. */
    ASSIGN(null, "user", Who.OFFICER, staying(RECEIVED, AWAITING_SUPPLEMENT, ACCEPTED, INVESTIGATING, PROPOSED, APPROVED,
        REPLIED, UNDER_REMEDY, NOT_ACCEPTED, TRANSFERRED_OUT, WITHDRAWN)),
    /** A date was entered wrongly, or the case or respondent is another one. */
    CORRECT(null, "pencil", Who.OFFICER, staying(RECEIVED, AWAITING_SUPPLEMENT, ACCEPTED, INVESTIGATING)),
    ASK_SUPPLEMENT(RuleKey.ACT_SUPPLEMENT, "pause-circle", Who.OFFICER, move(RECEIVED, AWAITING_SUPPLEMENT)),
    /** The supplement came, or its day passed. */
    RESUME(RuleKey.ACT_SUPPLEMENT, "upload", Who.ANYBODY, move(AWAITING_SUPPLEMENT, RECEIVED)),
    /** The complainant added material while it was handled. */
    ADD_MATERIAL(null, "upload", Who.ANYBODY, staying(RECEIVED, ACCEPTED, INVESTIGATING, PROPOSED)),
    ACCEPT(RuleKey.ACT_ACCEPT, "check", Who.OFFICER, move(RECEIVED, ACCEPTED)),
    DECLINE(RuleKey.ACT_DECLINE, "ban", Who.OFFICER, move(RECEIVED, NOT_ACCEPTED)),
    REDIRECT(RuleKey.ACT_REDIRECT, "arrow-right", Who.OFFICER, move(RECEIVED, TRANSFERRED_OUT)),
    MERGE(RuleKey.ACT_MERGE, "link", Who.OFFICER, moves(MERGED, RECEIVED, ACCEPTED, INVESTIGATING)),
    UNMERGE(RuleKey.ACT_UNMERGE, "undo", Who.OFFICER, move(MERGED, RECEIVED), move(MERGED, ACCEPTED), move(MERGED, INVESTIGATING)),
    /** The last complainant withdrew, and no money was taken. */
    WITHDRAW(RuleKey.ACT_WITHDRAW, "undo", Who.ANYBODY, moves(WITHDRAWN, RECEIVED, AWAITING_SUPPLEMENT, ACCEPTED, INVESTIGATING)),
    /** A complainant withdrew; others remain, or the inquiry goes on because money was taken. */
    RECORD_WITHDRAWAL(RuleKey.ACT_WITHDRAW, "undo", Who.ANYBODY, staying(RECEIVED, AWAITING_SUPPLEMENT, ACCEPTED, INVESTIGATING, PROPOSED)),
    INVESTIGATE(RuleKey.ACT_INVESTIGATE, "search", Who.OFFICER, move(ACCEPTED, INVESTIGATING), move(INVESTIGATING, INVESTIGATING)),
    HEAR_RESPONDENT(RuleKey.ACT_HEAR_RESPONDENT, "users", Who.OFFICER, staying(INVESTIGATING)),
    DELEGATE(RuleKey.ACT_DELEGATE, "share-alt", Who.OFFICER, staying(INVESTIGATING)),
    /** A task, a statement, a remark: what the inquiry consists of. */
    RECORD(null, "file", Who.OFFICER, staying(RECEIVED, ACCEPTED, INVESTIGATING, PROPOSED)),
    ASK_EXTENSION(RuleKey.ACT_EXTEND, "calendar-plus", Who.OFFICER, staying(ACCEPTED, INVESTIGATING)),
    EXTEND(RuleKey.ACT_EXTEND, "calendar-plus", Who.APPROVER, staying(ACCEPTED, INVESTIGATING)),
    REFUSE_EXTENSION(RuleKey.ACT_EXTEND, "calendar-times", Who.APPROVER, staying(ACCEPTED, INVESTIGATING)),
    PROPOSE(RuleKey.ACT_PROPOSE, "file-edit", Who.OFFICER, move(INVESTIGATING, PROPOSED)),
    AMEND(RuleKey.ACT_AMEND, "replay", Who.APPROVER, move(PROPOSED, INVESTIGATING)),
    /** One of the approvals that a sensitive complaint needs; the last one decides. */
    ENDORSE(RuleKey.ACT_APPROVE, "check", Who.APPROVER, staying(PROPOSED)),
    APPROVE(RuleKey.ACT_APPROVE, "verified", Who.APPROVER, move(PROPOSED, APPROVED)),
    /** A letter was issued. */
    WRITE(null, "envelope", Who.OFFICER, staying(RECEIVED, AWAITING_SUPPLEMENT, ACCEPTED, INVESTIGATING, PROPOSED, APPROVED,
        REPLIED, UNDER_REMEDY, NOT_ACCEPTED, TRANSFERRED_OUT, WITHDRAWN)),
    /** One complainant was told, or could not be told this time. */
    TELL(RuleKey.ACT_REPLY, "send", Who.OFFICER, staying(RECEIVED, AWAITING_SUPPLEMENT, ACCEPTED, INVESTIGATING, PROPOSED, APPROVED,
        NOT_ACCEPTED, TRANSFERRED_OUT)),
    /** The last complainant was told. */
    REPLY(RuleKey.ACT_REPLY, "check-circle", Who.OFFICER, move(APPROVED, REPLIED)),
    TAKE_REMEDY(RuleKey.ACT_REVIEW, "replay", Who.OFFICER, moves(UNDER_REMEDY, REPLIED, NOT_ACCEPTED, UNDER_REMEDY)),
    END_REMEDY(RuleKey.ACT_REVIEW, "check", Who.OFFICER, move(UNDER_REMEDY, REPLIED), move(UNDER_REMEDY, NOT_ACCEPTED),
        move(UNDER_REMEDY, UNDER_REMEDY)),
    ARCHIVE(RuleKey.ACT_ARCHIVE, "folder", Who.OFFICER, moves(ARCHIVED, REPLIED, NOT_ACCEPTED, TRANSFERRED_OUT, WITHDRAWN));

    /** One arrow. */
    public record Move(ComplaintStatus from, ComplaintStatus to) {
    }

    private enum Who {
        OFFICER(EnumSet.of(Role.COMPLAINT_OFFICER)),
        APPROVER(EnumSet.of(Role.COMPLAINT_APPROVER)),
        /** Complainants through their page, other systems, and officers for them. */
        ANYBODY(EnumSet.of(Role.COMPLAINT_OFFICER, Role.SYSTEM));

        private final Set<Role> roles;

        Who(Set<Role> roles) {
            this.roles = roles;
        }
    }

    private final RuleKey article;
    private final String icon;
    private final Who who;
    private final List<Move> moves;

    @SafeVarargs
    ComplaintAct(RuleKey article, String icon, Who who, List<Move>... moves) {
        this.article = article;
        this.icon = icon;
        this.who = who;
        this.moves = Stream.of(moves).flatMap(List::stream).toList();
    }

    private static List<Move> move(ComplaintStatus from, ComplaintStatus to) {
        return List.of(new Move(from, to));
    }

    private static List<Move> moves(ComplaintStatus to, ComplaintStatus... from) {
        return Arrays.stream(from).map(start -> new Move(start, to)).toList();
    }

    private static List<Move> staying(ComplaintStatus... where) {
        return Arrays.stream(where).map(place -> new Move(place, place)).toList();
    }

    /** Whether the procedure has this arrow. */
    public boolean leads(ComplaintStatus from, ComplaintStatus to) {
        return moves.contains(new Move(from, to));
    }

    /** Whether anything of this kind can be done from there. */
    public boolean startsAt(ComplaintStatus from) {
        return moves.stream().anyMatch(move -> move.from() == from);
    }

    public boolean isOpenTo(Set<Role> roles) {
        return roles.stream().anyMatch(who.roles::contains);
    }

    /** All arrows of this act. */
    public List<Move> moves() {
        return new ArrayList<>(moves);
    }

    /** The rule that names the article it rests on; null where none is needed. */
    public RuleKey article() {
        return article;
    }

    /** The name of its icon in PrimeIcons. */
    public String icon() {
        return icon;
    }
}
