package org.pingcha.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The try that is at a message, so that two nodes never send one at a time, and until when it is believed alive. */
@Embeddable
record Hold(@Column(name = "held_by", length = 80) String holder, @Column(name = "held_until") Instant until) {
}
