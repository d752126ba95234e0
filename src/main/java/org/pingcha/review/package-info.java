/**
 * Marking of case files (案卷评查): rounds, who marks which file, the marking itself on an answer sheet of
 * {@code instrument}, vetoes that a second person confirms, recusals. It may use {@code register}, {@code instrument},
 * {@code scoring}, {@code rules}, {@code request}, {@code attachment}, {@code letter}, {@code identity} and {@code audit}.
 */
package org.pingcha.review;
