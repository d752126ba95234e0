package org.pingcha.remedy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;

/** The opinion of who reviewed it, before somebody else decides. */
@Embeddable
public record ReviewOpinion(@Enumerated(EnumType.STRING) @Column(length = 10) Opinion opinion,
                            @Column(name = "opinion_text", length = 4000) String text,
                            @Column(name = "reviewer_id") Long reviewerId,
                            @Column(name = "reviewer_name", length = 60) String reviewer,
                            @Column(name = "reviewed_at") Instant at) implements Serializable {
}
