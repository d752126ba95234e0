package org.pingcha.instrument;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** A listed answer of an item. */
@Embeddable
record InstrumentOption(@Column(nullable = false, length = 20) String code,
                        @Column(precision = 6, scale = 2) BigDecimal points) {
}
