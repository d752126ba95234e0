/**
 * Where complaints come in from outside: the public pages without an account, and other systems. It takes them to
 * {@code complaint}, and keeps brakes on who sends or tries codes how often: by address, and by a proof of work where a
 * network sends a lot. What is typed stays in the browser until it is sent. It may use {@code complaint}, {@code letter},
 * {@code rules}, {@code identity} and {@code platform}, and nobody uses it.
 */
package org.pingcha.intake;
