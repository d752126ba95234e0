package org.pingcha.instrument;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One version in the list of forms.
 *
 * @param officeName whose version it is; null for what ships with the product
 * @param mine       whether the reader's scope covers that office, so that they may publish or discard it
 * @param total      the sum of its points, 0 where it is not scored
 */
public record FormRow(long id, UUID uuid, String code, int no, Purpose purpose, Wording name, FormStatus status, String source,
                      boolean verified, String officeName, boolean mine, List<Applicability> applicability, int items,
                      BigDecimal total, Instant publishedAt, long version) implements Serializable {
    public boolean isDraft() {
        return status == FormStatus.DRAFT;
    }
}
