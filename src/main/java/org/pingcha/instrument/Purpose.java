package org.pingcha.instrument;

/** Which channel of evidence fills the form in. */
public enum Purpose {
    REVIEW, SURVEY, OBSERVATION, OPINION
}
