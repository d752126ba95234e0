/**
 * One explainable score for each case from all its evidence, and what it says about handlers and firms: stored, worked out again
 * whenever evidence changes, opened down to item and page. It reads what the channels ({@code review}, {@code trial}, {@code opinion},
 * {@code survey}), {@code complaint} and {@code referral} have decided and changes none of it; only
 * {@code appraisal}, {@code desk}, {@code purchase} and {@code monitor} read it.
 */
package org.pingcha.quality;
