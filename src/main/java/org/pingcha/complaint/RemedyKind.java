package org.pingcha.complaint;

/** What a complainant can do against the office's decision: 行政复议, 行政诉讼. */
public enum RemedyKind { RECONSIDERATION, LITIGATION }
