package org.pingcha.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.pingcha.identity.Actor;

/** One line of the trail. Written once, never changed. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
    @SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Column(name = "actor_id", updatable = false)
    private Long actorId;

    @Column(name = "actor_name", nullable = false, length = 60, updatable = false)
    private String actorName;

    @Column(name = "office_path", nullable = false, length = 200, updatable = false)
    private String officePath;

    @Column(length = 64, updatable = false)
    private String address;

    @Column(nullable = false, length = 80, updatable = false)
    private String action;

    @Column(nullable = false, length = 120, updatable = false)
    private String subject;

    @Column(name = "before_values", length = 20000, updatable = false)
    private String before;

    @Column(name = "after_values", length = 20000, updatable = false)
    private String after;

    protected AuditEntry() {
    }

    AuditEntry(Instant at, Actor actor, String action, String subject, String before, String after) {
        this.at = at;
        this.actorId = actor.personId();
        this.actorName = actor.name();
        this.officePath = actor.officePath();
        this.address = actor.address();
        this.action = action;
        this.subject = subject;
        this.before = before;
        this.after = after;
    }
}
