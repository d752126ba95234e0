package org.pingcha.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.pingcha.identity.Actor;

/** Who calls a recipient. Begun when somebody is first named or it is taken off the call lists; put back, the one named before calls again. */
@Entity
@Table(name = "survey_call_plan")
public class CallPlan {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "survey_call_plan_seq")
    @SequenceGenerator(name = "survey_call_plan_seq", sequenceName = "survey_call_plan_seq", allocationSize = 50)
    private Long id;

    @Column(name = "invitation_uuid", nullable = false, updatable = false)
    private UUID invitation;

    @Column(name = "caller_id")
    private Long callerId;

    @Column(name = "caller_name", length = 60)
    private String callerName;

    /** Why nobody calls; null while it is on the lists. The invitation itself goes on: a link may still be answered. */
    @Column(name = "off_reason", length = 200)
    private String offReason;

    @Version
    private long version;

    protected CallPlan() {
    }

    CallPlan(UUID invitation) {
        this.invitation = invitation;
    }

    void assign(Actor caller) {
        callerId = caller.personId();
        callerName = caller.name();
    }

    void takeOff(String reason) {
        offReason = reason.strip();
    }

    void putBack() {
        offReason = null;
    }

    UUID invitation() {
        return invitation;
    }
}
