package org.pingcha.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * How a campaign asks.
 *
 * @param link whether a link is sent at all: by mail where that is chosen and an address is known, else by text message where that is chosen
 */
@Embeddable
public record Channels(@Column(name = "by_link", nullable = false) boolean link,
                       @Column(name = "by_sms", nullable = false) boolean sms,
                       @Column(name = "by_mail", nullable = false) boolean mail,
                       @Column(name = "by_paper", nullable = false) boolean paper,
                       @Column(name = "by_phone", nullable = false) boolean phone,
                       @Column(name = "by_visit", nullable = false) boolean visit) implements Serializable {
    static Channels of(boolean sms, boolean mail, boolean paper, boolean phone, boolean visit) {
        return new Channels(sms || mail, sms, mail, paper, phone, visit);
    }

    boolean none() {
        return !link && !paper && !phone && !visit;
    }
}
