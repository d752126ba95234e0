package org.pingcha.post;

import java.util.UUID;

/** What takes short messages. The same id means the same message, however often it is handed over. */
public interface SmsGateway {
    void send(UUID id, String to, String text) throws Refused, NotNow;
}
