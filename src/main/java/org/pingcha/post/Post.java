package org.pingcha.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.pingcha.platform.Home;

/** The ways out of this server, as its settings name them. */
@ApplicationScoped
public class Post {
    private SmsGateway gateway;

    /** A connection to the mail server, to be closed by whoever asked for it. */
    public MailRound mailRound() {
        return new MailRound(MailServer.configured());
    }

    /** The gateway at {@code PINGCHA_SMS_URL}; without one, files under {@code PINGCHA_HOME/sms}. */
    public synchronized SmsGateway sms() {
        if (gateway == null) {
            String url = Home.setting("PINGCHA_SMS_URL");
            gateway = url == null ? new SmsFiles(Home.dir("sms")) : new SmsOverHttp(URI.create(url), Home.setting("PINGCHA_SMS_TOKEN"));
        }
        return gateway;
    }
}
