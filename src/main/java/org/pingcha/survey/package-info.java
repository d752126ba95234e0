/**
 * Follow-up of recipients (回访受援人): campaigns over closed cases, whom they invite, what came back, and the figures, each
 * beside its response rate. {@code respond} is the page that recipients answer on, {@code interview} the desk of those who
 * call them; both come here through services. It may use {@code register}, {@code instrument}, {@code complaint} (an answer
 * about money taken opens a draft there), {@code rules}, {@code scoring}, {@code letter}, {@code notice}, {@code identity}, {@code audit}
 * and {@code platform}.
 */
package org.pingcha.survey;
