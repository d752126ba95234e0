/**
 * The desk of interviewers (访问员): whom to call when, the script with its conditions, each try on record, and paper
 * questionnaires that are typed in by their code. Whoever assigned a case asks nobody about it; who may be detained is asked
 * through the institution alone. A manager says who calls whom and when, for many calls at once. It may use {@code survey},
 * {@code instrument}, {@code register}, {@code identity} and {@code audit}.
 */
package org.pingcha.interview;
