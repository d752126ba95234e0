/**
 * What a firm records of how it manages legal-aid cases (opinion 〔2017〕15, part three, no. 6): internal approval, collective discussion
 * of major cases, mentoring of young lawyers. Written by the firm about its own cases and people, shown in the profiles of handlers and
 * firms and on the firm's desk. It may use {@code register}, {@code identity} and {@code audit}.
 */
package org.pingcha.practice;
