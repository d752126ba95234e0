package org.pingcha.opinion;

/** How an answer came in. */
public enum AnswerWay {
    LINK, PAPER
}
