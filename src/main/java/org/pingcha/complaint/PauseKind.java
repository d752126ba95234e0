package org.pingcha.complaint;

/** Why a clock stands still. */
public enum PauseKind { SUPPLEMENT, MERGED }
