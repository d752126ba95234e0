package org.pingcha.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** That a person asked not to be contacted again; later campaigns leave them out. */
@Entity
@Table(name = "survey_silence")
public class Silence {
    @Id
    @Column(name = "person_digest", length = 64)
    private String personDigest;

    @Column(nullable = false)
    private LocalDate since;

    protected Silence() {
    }

    Silence(String personDigest, LocalDate since) {
        this.personDigest = personDigest;
        this.since = since;
    }
}
