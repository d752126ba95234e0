package org.pingcha.rules;

import java.io.Serializable;

/**
 * Which level authorities of some divisions are on; the first line that fits answers.
 *
 * @param codes six places, {@code ?} for any digit
 * @param level their level
 */
public record RegionLevel(String codes, AuthorityLevel level) implements Serializable {
    boolean fits(String division) {
        return division.matches(codes.replace("?", "\\d"));
    }
}
