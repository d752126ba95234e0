package org.pingcha.post;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.pingcha.platform.Home;

/**
 * Where mail is handed in, as {@code PINGCHA_SMTP_URL} says: {@code smtps://user:password@host} (TLS from the first byte),
 * {@code smtp+tls://…} (STARTTLS or nothing), {@code smtp://…} (STARTTLS where it is offered). With a password
 * {@code smtp://} needs TLS too, unless the server is this machine: a password is never sent in the clear. Special
 * characters in user and password are percent-encoded.
 */
public record MailServer(String host, int port, boolean tls, boolean startTls, String user, String password, String from) {
    private static final int SMTPS = 465;
    private static final int SUBMISSION = 587;
    private static final int SMTP = 25;
    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "60000";

    /** The server of this installation; null where none is named. */
    public static MailServer configured() {
        String url = Home.setting("PINGCHA_SMTP_URL");
        return url == null ? null : of(url, Home.setting("PINGCHA_MAIL_FROM", "pingcha@" + URI.create(Home.url()).getHost()));
    }

    /** @throws IllegalArgumentException where it is no such address; the message holds no password */
    static MailServer of(String url, String from) {
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException e) {
            // Its message would quote the password.
            throw new IllegalArgumentException("PINGCHA_SMTP_URL is no address");
        }
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (uri.getHost() == null || !scheme.matches("smtps|smtp(\\+tls)?")) {
            throw new IllegalArgumentException("PINGCHA_SMTP_URL must be smtps://, smtp+tls:// or smtp://, and a host");
        }
        String[] login = uri.getRawUserInfo() == null ? new String[0] : uri.getRawUserInfo().split(":", 2);
        boolean here = uri.getHost().matches("localhost|127\\.0\\.0\\.1|\\[::1]");
        boolean tls = scheme.equals("smtps");
        boolean startTls = scheme.equals("smtp+tls") || scheme.equals("smtp") && login.length > 0 && !here;
        int port = uri.getPort() > 0 ? uri.getPort() : tls ? SMTPS : startTls ? SUBMISSION : SMTP;
        return new MailServer(uri.getHost(), port, tls, startTls, decoded(login, 0), decoded(login, 1), from);
    }

    String protocol() {
        return tls ? "smtps" : "smtp";
    }

    /** What Jakarta Mail asks for. */
    Properties properties() {
        String prefix = "mail." + protocol() + ".";
        Properties all = new Properties();
        all.setProperty(prefix + "connectiontimeout", CONNECT_MILLIS);
        all.setProperty(prefix + "timeout", ANSWER_MILLIS);
        all.setProperty(prefix + "writetimeout", ANSWER_MILLIS);
        all.setProperty(prefix + "ssl.checkserveridentity", "true");
        all.setProperty(prefix + "ssl.protocols", "TLSv1.3 TLSv1.2");
        all.setProperty(prefix + "auth", String.valueOf(user != null));
        all.setProperty(prefix + "starttls.enable", String.valueOf(!tls));
        all.setProperty(prefix + "starttls.required", String.valueOf(startTls));
        // Bounces go to where the mail comes from, not to the machine's own name.
        all.setProperty(prefix + "from", from);
        return all;
    }

    /** What stands behind the @ of a Message-ID. */
    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }

    private static String decoded(String[] login, int part) {
        // A plus sign is itself here, unlike in a form.
        return login.length > part ? URLDecoder.decode(login[part].replace("+", "%2B"), StandardCharsets.UTF_8) : null;
    }

    @Override
    public String toString() {
        return protocol() + "://" + host + ":" + port;
    }
}
