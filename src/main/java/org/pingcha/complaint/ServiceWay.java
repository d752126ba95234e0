package org.pingcha.complaint;

/** How something was served, or tried to be. */
public enum ServiceWay { IN_PERSON, POST, PHONE, ELECTRONIC, PUBLIC_PAGE, NOTICE_BOARD }
