package org.pingcha.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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
import org.pingcha.shared.Problem;

/** Something to be done for the inquiry. */
@Entity
@Table(name = "complaint_task")
public class InquiryTask {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_task_seq")
    @SequenceGenerator(name = "complaint_task_seq", sequenceName = "complaint_task_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "complaint_id", updatable = false)
    private Complaint complaint;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(nullable = false, length = 500, updatable = false)
    private String what;

    @Column(name = "person_id", nullable = false, updatable = false)
    private Long personId;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(length = 2000)
    private String result;

    protected InquiryTask() {
    }

    InquiryTask(Complaint complaint, String what, Long personId, LocalDate dueOn) {
        this.uuid = UUID.randomUUID();
        this.complaint = complaint;
        this.what = what.strip();
        this.personId = personId;
        this.dueOn = dueOn;
    }

    void done(LocalDate day, String words) {
        if (doneOn != null) {
            throw Problem.conflict("complaint.problem.taskDone");
        }
        doneOn = day;
        result = words == null || words.isBlank() ? null : words.strip();
    }

    Complaint complaint() {
        return complaint;
    }

    String what() {
        return what;
    }
}
