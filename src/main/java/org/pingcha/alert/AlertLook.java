package org.pingcha.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** That something is to be looked at again on a day: something changed, or a limit runs out. Written by statements alone. */
@Entity
@Table(name = "alert_look")
@IdClass(AlertLook.Key.class)
public class AlertLook {
    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "about_kind", length = 10)
    private AboutKind kind;

    @Id
    @Column(name = "about_id")
    private Long aboutId;

    @Column(name = "look_on", nullable = false)
    private LocalDate lookOn;

    /** Rises with each change, so that one during a look is not lost. */
    @Column(nullable = false)
    private long touches;

    protected AlertLook() {
    }

    /** Both columns together. */
    public record Key(AboutKind kind, Long aboutId) implements Serializable {
    }
}
