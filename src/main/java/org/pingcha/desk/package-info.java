/**
 * The firm's desk: what waits for the firm, its cases, and the results that are final. It reads {@code register}, {@code quality},
 * {@code request}, {@code correction} and {@code practice}, changes none of them and never shows another firm's; nobody reads it.
 */
package org.pingcha.desk;
