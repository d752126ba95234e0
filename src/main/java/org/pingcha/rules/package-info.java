/**
 * Law as data: rule sets by effective date (deadlines, cut-offs, qualifications, vetoes), each with its source and
 * whether that was verified, and the calendar of working days. It may use {@code identity}, {@code audit},
 * {@code platform} and {@code scoring}; it knows no case: what a check needs comes in as
 * {@link org.pingcha.rules.CaseFacts}.
 */
package org.pingcha.rules;
