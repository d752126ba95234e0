package org.pingcha.post;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A real mail server in the test's own process. It does not know {@code nobody@…} (550), has no room for {@code full@…}
 * (452), and finds the words for {@code spam@…} wrong (554, after it has read them).
 */
public final class MailHost implements AutoCloseable {
    private final Known server;

    private MailHost(ServerSetup setup) {
        server = new Known(setup);
        server.start();
    }

    public static MailHost plain() {
        return new MailHost(setup(ServerSetup.PROTOCOL_SMTP));
    }

    static MailHost tls() {
        return new MailHost(setup(ServerSetup.PROTOCOL_SMTPS));
    }

    private static ServerSetup setup(String protocol) {
        ServerSetup setup = new ServerSetup(0, "localhost", protocol);
        setup.setServerStartupTimeout(20_000);
        return setup;
    }

    public int port() {
        return service().getPort();
    }

    /** As {@code PINGCHA_SMTP_URL} would name it. */
    public MailServer address() {
        return new MailServer("localhost", port(), false, false, null, null, "pingcha@office.example");
    }

    /** Takes mails of this account alone. */
    void asksFor(String user, String password) {
        server.getUserManager().setAuthRequired(true);
        server.setUser(user, user, password);
    }

    /** What it took, in order. */
    public List<MimeMessage> taken() {
        return List.of(server.getReceivedMessages());
    }

    /** Their Message-IDs, in order. */
    public List<String> ids() {
        return taken().stream().map(mail -> {
            try {
                return mail.getMessageID();
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }).toList();
    }

    private AbstractServer service() {
        return server.getSmtp() == null ? server.getSmtps() : server.getSmtp();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static final class Known extends GreenMail {
        Known(ServerSetup setup) {
            super(setup);
        }

        @Override
        protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers given) {
            managers = new Managers() {
                private final SmtpManager choosy = new Choosy(this);

                @Override
                public SmtpManager getSmtpManager() {
                    return choosy;
                }
            };
            return super.createServices(setups, managers);
        }
    }

    private static final class Choosy extends SmtpManager {
        Choosy(Managers managers) {
            super(managers.getImapHostManager(), managers.getUserManager());
        }

        @Override
        public String checkRecipient(SmtpState state, MailAddress recipient) {
            return recipient.getEmail().startsWith("nobody@") ? "550 5.1.1 No such user here" : recipient.getEmail().startsWith("full@") ? "452 4.2.2 Mailbox full" : null;
        }

        @Override
        public String checkData(SmtpState state) {
            return Arrays.stream(state.getMessage().getToAddresses().toArray(MailAddress[]::new)).anyMatch(to -> to.getEmail().startsWith("spam@"))
                ? "554 5.7.1 Not these words" : null;
        }
    }
}
