package org.pingcha.remedy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.shared.Problem;

/** Something that a decision orders to be done by a day. Done once, late or in time. */
@Entity
@Table(name = "procedure_step")
public class ProcedureStep {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "procedure_step_seq")
    @SequenceGenerator(name = "procedure_step_seq", sequenceName = "procedure_step_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "procedure_id", nullable = false, updatable = false)
    private RemedyProcedure procedure;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, updatable = false)
    private StepKind kind;

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate dueOn;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "done_by_id")
    private Long doneById;

    @Column(name = "done_by_name", length = 60)
    private String doneByName;

    @Column(length = 500)
    private String note;

    protected ProcedureStep() {
    }

    ProcedureStep(RemedyProcedure procedure, StepKind kind, LocalDate dueOn) {
        this.uuid = UUID.randomUUID();
        this.procedure = procedure;
        this.kind = kind;
        this.dueOn = dueOn;
    }

    void tick(LocalDate on, String words, Actor by) {
        if (doneOn != null) {
            throw Problem.conflict("remedy.problem.stepDone", kind, doneOn);
        }
        doneOn = on;
        doneById = by.personId();
        doneByName = by.name();
        note = words == null || words.isBlank() ? null : words.strip();
    }

    boolean isOpen() {
        return doneOn == null;
    }

    UUID uuid() {
        return uuid;
    }

    StepKind kind() {
        return kind;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    StepRow row() {
        return new StepRow(uuid, kind, dueOn, doneOn, doneByName, note);
    }
}
