package org.pingcha.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.pingcha.identity.Actor;
import org.pingcha.shared.Problem;

/** The two people who sign: who proposes, and another one who approves and sends. */
@Embeddable
public class Signatures {
    @Column(name = "proposer_id")
    private Long proposerId;

    @Column(name = "proposer_name", length = 60)
    private String proposerName;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "approver_id")
    private Long approverId;

    @Column(name = "approver_name", length = 60)
    private String approverName;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected Signatures() {
    }

    private Signatures(Long proposerId, String proposerName, Instant signedAt) {
        this.proposerId = proposerId;
        this.proposerName = proposerName;
        this.signedAt = signedAt;
    }

    static Signatures first(Actor by, Instant at) {
        return new Signatures(by.personId(), by.name(), at);
    }

    /** @throws Problem where it is the same person */
    Signatures second(Actor by, Instant at) {
        if (proposerId.equals(by.personId())) {
            throw Problem.forbidden("referral.problem.twoPeople");
        }
        Signatures both = new Signatures(proposerId, proposerName, signedAt);
        both.approverId = by.personId();
        both.approverName = by.name();
        both.sentAt = at;
        return both;
    }

    boolean has(Long person) {
        return person != null && (person.equals(proposerId) || person.equals(approverId));
    }

    /** Null before the second signature. */
    Long approverId() {
        return approverId;
    }

    String proposer() {
        return proposerName;
    }

    Instant signedAt() {
        return signedAt;
    }

    String approver() {
        return approverName;
    }

    Instant sentAt() {
        return sentAt;
    }
}
