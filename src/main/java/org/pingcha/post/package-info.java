/**
 * Hands a message to a mail server or to a short-message gateway, and says whether it was taken, refused for good, or is
 * to be tried again. It knows no message's meaning and keeps nothing; {@code notice} alone uses it. It uses
 * {@code platform} for settings.
 */
package org.pingcha.post;
