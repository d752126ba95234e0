package org.pingcha.rules;

/** Against whom a penalty is: a lawyer (律师) or a firm (律师事务所). */
public enum RespondentSort { LAWYER, FIRM }
