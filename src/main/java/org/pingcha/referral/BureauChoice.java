package org.pingcha.referral;

import java.io.Serializable;
import java.util.List;
import org.pingcha.rules.AuthorityLevel;
import org.pingcha.rules.PenaltyType;

/**
 * A bureau that a referral can go to.
 *
 * @param decides the penalties that it may impose by itself; the others it proposes, or has no say in
 */
public record BureauChoice(String code, String name, AuthorityLevel level, List<PenaltyType> decides) implements Serializable {
}
