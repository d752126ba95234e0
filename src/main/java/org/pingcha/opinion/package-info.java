/**
 * What organs say of a lawyer (征询办案机关意见, Legal Aid Law art. 59): asked by a request, answered on the organ's form behind
 * a one-time link or on paper with a code; reminded, noted to the superior, and ending by itself on the answer. Silence is
 * stored as no reply. It uses {@code register}, {@code instrument}, {@code request}, {@code notice}, {@code letter},
 * {@code attachment}, {@code rules}, {@code identity} and {@code audit}.
 * Letters to the organs of many cases are looked at first, and then written all or none.
 */
package org.pingcha.opinion;
