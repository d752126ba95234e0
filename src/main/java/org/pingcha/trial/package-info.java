/**
 * Hearings and their attendance (旁听庭审): the calendar of hearings, which of them are to be attended under which rule, who
 * attends, and the observers' logs, which are kept in the courtroom without a network and sent later. Ratings are answer
 * sheets of {@code instrument}, one for each observer. It may use {@code register}, {@code instrument}, {@code scoring},
 * {@code rules}, {@code attachment}, {@code letter}, {@code notice}, {@code identity}, {@code audit} and {@code platform}.
 */
package org.pingcha.trial;
