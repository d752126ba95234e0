/**
 * Services that agencies buy from firms (opinion 〔2017〕15, part four, no. 1): the contract's volume and quality against what was
 * delivered. It reads {@code register} and {@code quality}, and uses {@code scoring}, {@code identity} and {@code audit}.
 */
package org.pingcha.purchase;
