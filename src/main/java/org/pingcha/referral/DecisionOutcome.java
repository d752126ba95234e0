package org.pingcha.referral;

/** What the bureau decided (行政处罚法 art. 57): a penalty; none, since it was slight; or that the conduct was not established. */
public enum DecisionOutcome { PENALTY, NO_PENALTY, NOT_ESTABLISHED }
