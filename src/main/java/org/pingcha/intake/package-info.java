/**
 * Where complaints come in from outside: the public pages without an account, and other systems. It takes them to
 * {@code complaint}, and keeps brakes on who sends or tries codes how often. It may use {@code complaint}, {@code rules},
 * {@code identity} and {@code platform}, and nobody uses it.
 */
package org.pingcha.intake;
