package org.pingcha.trial;

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
import java.time.Instant;
import java.util.UUID;
import org.pingcha.shared.Problem;

/** A note of one observer, under the id that their device gave it. */
@Entity
@Table(name = "trial_note")
public class TrialNote {
    private static final int MOST = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "trial_note_seq")
    @SequenceGenerator(name = "trial_note_seq", sequenceName = "trial_note_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "observation_id", nullable = false, updatable = false)
    private TrialObservation observation;

    @Column(name = "noted_at", nullable = false)
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private NoteKind kind;

    @Column(nullable = false, length = MOST)
    private String words;

    protected TrialNote() {
    }

    TrialNote(TrialObservation observation, LogNote note) {
        this.observation = observation;
        this.uuid = note.id();
        say(note);
    }

    final void say(LogNote note) {
        if (note.words() == null || note.words().isBlank() || note.words().length() > MOST || note.at() == null || note.kind() == null) {
            throw new Problem("trial.problem.note", MOST);
        }
        at = note.at();
        kind = note.kind();
        words = note.words().strip();
    }

    UUID uuid() {
        return uuid;
    }

    Instant at() {
        return at;
    }

    LogNote note() {
        return new LogNote(uuid, at, kind, words);
    }
}
