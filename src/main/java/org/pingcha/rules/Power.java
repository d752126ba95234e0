package org.pingcha.rules;

/** What an authority may do about a penalty: impose it, or propose it to the authority above. */
public enum Power { DECIDE, PROPOSE }
