/**
 * Complaints (投诉) about how legal aid was given: registered, accepted or declined with a ground, inquired into by two
 * people, proposed, approved by somebody else, and answered to each complainant before anything is closed. It may use
 * {@code register}, {@code rules}, {@code request}, {@code letter}, {@code attachment}, {@code referral},
 * {@code remedy}, {@code identity}, {@code audit} and {@code platform}; nobody but {@code intake}, {@code survey}, {@code quality},
 * {@code appraisal} and {@code monitor} reads it.
 */
package org.pingcha.complaint;
