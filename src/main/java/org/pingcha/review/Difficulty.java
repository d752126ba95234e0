package org.pingcha.review;

/** How hard the case was, as the reviewer sees it. It stands beside the score and never changes it. */
public enum Difficulty {
    EASY, ORDINARY, HARD
}
