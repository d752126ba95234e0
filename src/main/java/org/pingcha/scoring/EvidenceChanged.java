package org.pingcha.scoring;

/** Said in the transaction in which the evidence about a case changes, to whoever keeps figures made from it. */
public record EvidenceChanged(long caseId) {
}
