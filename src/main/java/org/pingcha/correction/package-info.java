/**
 * Orders to correct what was found (整改): asked of the firm through {@code request}, answered with cause, plan and
 * evidence, verified by somebody else, and closed only once the handler's next cases show that it helped. Findings come
 * from the rooms that implement {@link org.pingcha.correction.FindingSource}, which it does not know. It may use
 * {@code register}, {@code rules}, {@code request}, {@code attachment}, {@code identity}, {@code audit} and {@code platform}.
 */
package org.pingcha.correction;
