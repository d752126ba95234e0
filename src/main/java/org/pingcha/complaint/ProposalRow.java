package org.pingcha.complaint;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * One round of what was proposed.
 *
 * @param findings  by the code of the matter
 * @param endorsers who agreed, in the order of their agreement
 */
public record ProposalRow(int round, Set<Outcome> outcomes, String reasoning, Map<String, Finding> findings, LocalDate correctBy, String by, Instant at,
                          Proposal.State state, String remarks, String decidedBy, Instant decidedAt, java.util.List<String> endorsers)
    implements Serializable {
}
