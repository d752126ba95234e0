/**
 * Something asked of someone with a due date: reminder, escalation, overdue notice, an answer with files, ending by
 * itself. Answered at the firm's desk, by the manager of an agency, or by one-time link. It knows no subject: whoever
 * asks says what it is about, and reads the answer back by that, or listens to it ({@link AnswerListener}). It may use {@code identity}, {@code audit},
 * {@code rules}, {@code attachment} and {@code platform}.
 */
package org.pingcha.request;
