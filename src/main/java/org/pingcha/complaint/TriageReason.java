package org.pingcha.complaint;

/** Why a complaint is urgent or sensitive; one at least is named. */
public enum TriageReason { CLIENT_DETAINED, MINOR, HEARING_SOON, LIMITATION_NEAR, MONEY_TAKEN, PRESS, GROUP, SAFETY, ORDINARY_MATTER }
