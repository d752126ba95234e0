package org.pingcha.complaint;

/** How a complaint came in. */
public enum Channel { PUBLIC_PAGE, CALL, VISIT, LETTER, MAIL, OTHER_SYSTEM, SURVEY }
