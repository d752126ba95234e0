package org.pingcha.trial;

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
import java.util.UUID;

/** A photo of an observer's notes, under the id that their device gave it: sent twice, it is kept once. */
@Entity
@Table(name = "trial_photo")
public class TrialPhoto {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "trial_photo_seq")
    @SequenceGenerator(name = "trial_photo_seq", sequenceName = "trial_photo_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "observation_id", nullable = false, updatable = false)
    private TrialObservation observation;

    @Column(name = "document_uuid", nullable = false, updatable = false)
    private UUID document;

    protected TrialPhoto() {
    }

    TrialPhoto(TrialObservation observation, UUID uuid, UUID document) {
        this.observation = observation;
        this.uuid = uuid;
        this.document = document;
    }

    UUID document() {
        return document;
    }
}
