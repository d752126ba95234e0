package org.pingcha.post;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/**
 * One connection to the mail server, for as many mails as it takes. Opened by the first mail; opened anew where the server
 * closed it between two mails, as many do after a hundred.
 */
public class MailRound implements AutoCloseable {
    private static final int PERMANENT = 500;

    private final MailServer server;
    private final Session session;
    private Transport transport;

    /** @param server null where none is named: then nothing is taken */
    public MailRound(MailServer server) {
        this(server, new Properties());
    }

    MailRound(MailServer server, Properties more) {
        this.server = server;
        Properties all = server == null ? new Properties() : server.properties();
        all.putAll(more);
        this.session = Session.getInstance(all);
    }

    /** Hands in one mail; returns when the server has taken it. */
    public void send(Mail mail, Instant at) throws Refused, NotNow {
        if (server == null) {
            throw NotNow.all("notice.error.noServer", "PINGCHA_SMTP_URL is not set");
        }
        MimeMessage message = message(mail, at);
        try {
            open();
            transport.sendMessage(message, message.getAllRecipients());
        } catch (SendFailedException e) {
            throw failed(e);
        } catch (MessagingException e) {
            close();
            throw NotNow.all("notice.error.unreachable", e.getClass().getSimpleName() + " at " + server);
        }
    }

    private void open() throws MessagingException {
        if (transport == null) {
            transport = session.getTransport(server.protocol());
        }
        if (!transport.isConnected()) {
            transport.connect(server.host(), server.port(), server.user(), server.password());
        }
    }

    private MimeMessage message(Mail mail, Instant at) throws Refused {
        try {
            MimeMessage message = new Named(session, mail.id(), server.domain());
            message.setFrom(new InternetAddress(server.from(), mail.office(), StandardCharsets.UTF_8.name()));
            message.setRecipient(MimeMessage.RecipientType.TO, recipient(mail.to()));
            // One line, whatever was typed into what it names.
            message.setSubject(mail.subject().replaceAll("\\s+", " "), StandardCharsets.UTF_8.name());
            message.setText(mail.text(), StandardCharsets.UTF_8.name());
            message.setSentDate(Date.from(at));
            message.setHeader("Content-Language", mail.language());
            message.setHeader("Auto-Submitted", "auto-generated");
            if (mail.stop() != null) {
                message.setHeader("List-Unsubscribe", "<" + mail.stop() + ">");
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
            message.saveChanges();
            return message;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new Refused("notice.error.address", e.getClass().getSimpleName());
        }
    }

    private static Address recipient(String to) throws AddressException {
        return new InternetAddress(to, true);
    }

    /** What the server said of it: 5xx is for good, 4xx for now. A server that says goodbye (421) says it to all. */
    private NotNow failed(SendFailedException thrown) throws Refused {
        int code = 0;
        for (Exception cause = thrown; cause != null; cause = cause instanceof MessagingException m ? m.getNextException() : null) {
            if (cause instanceof SMTPAddressFailedException said) {
                code = said.getReturnCode();
            } else if (cause instanceof SMTPSendFailedException said) {
                code = said.getReturnCode();
            }
        }
        if (code >= PERMANENT) {
            throw new Refused("notice.error.refused", "SMTP " + code);
        }
        return transport.isConnected() ? NotNow.one("notice.error.later", "SMTP " + code) : NotNow.all("notice.error.unreachable", "SMTP " + code);
    }

    @Override
    public void close() {
        try {
            if (transport != null) {
                transport.close();
            }
        } catch (MessagingException e) {
            // The server was gone before we said goodbye; what it took, it took.
        }
        transport = null;
    }

    /** Keeps the Message-ID that it was given: Jakarta Mail would make a new one at each try. */
    private static final class Named extends MimeMessage {
        private final String id;

        Named(Session session, UUID id, String domain) {
            super(session);
            this.id = "<" + id + "@" + domain + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
