/**
 * The page on which recipients answer a questionnaire, without an account: whoever holds the link answers, once. The token
 * travels in the part of the address that browsers keep to themselves (after #), and from then on in the session. It may
 * use {@code survey} and {@code instrument}.
 */
package org.pingcha.respond;
