package org.pingcha.trial;

/** Whose doing an obstacle is; never the lawyer's. */
public enum ObstacleBy {
    COURT, DETENTION_CENTRE, OTHER
}
