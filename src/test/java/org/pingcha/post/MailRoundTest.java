package org.pingcha.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Mail over TLS to a real server, whose certificate this test made, and what the server may answer. */
class MailRoundTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static SSLSocketFactory trusting;

    @BeforeAll
    static void certificate() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("EC").generateKeyPair();
        Instant now = Instant.now();
        X500Name name = new X500Name("CN=localhost");
        X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(new JcaX509v3CertificateBuilder(name, BigInteger.ONE,
            Date.from(now.minusSeconds(3600)), Date.from(now.plusSeconds(86_400)), name, pair.getPublic())
            .addExtension(Extension.subjectAlternativeName, false, new GeneralNames(new GeneralName(GeneralName.dNSName, "localhost")))
            .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
        KeyStore kept = KeyStore.getInstance("PKCS12");
        kept.load(null, null);
        kept.setKeyEntry("server", pair.getPrivate(), "a-password".toCharArray(), new Certificate[] {certificate});
        Path store = Files.createTempFile("mail", ".p12");
        try (OutputStream out = Files.newOutputStream(store)) {
            kept.store(out, "a-password".toCharArray());
        }
        System.setProperty("greenmail.tls.keystore.file", store.toString());
        System.setProperty("greenmail.tls.keystore.password", "a-password");
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", certificate);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        trusting = context.getSocketFactory();
    }

    private static Mail mail(String to) {
        return new Mail(UUID.randomUUID(), to, "云江区法律援助中心", "关于案件\n2026", "您好！\n请查收。", "zh-CN", null);
    }

    private static MailRound over(MailServer server) {
        Properties more = new Properties();
        more.put("mail.smtps.ssl.socketFactory", trusting);
        return new MailRound(server, more);
    }

    @Test
    void aMailArrivesOverTlsWithItsWordsAndItsOwnMessageId() throws Exception {
        try (MailHost host = MailHost.tls()) {
            host.asksFor("box", "p@ss/word");
            MailServer server = MailServer.of("smtps://box:p%40ss%2Fword@localhost:" + host.port(), "pingcha@office.example");
            Mail mail = new Mail(UUID.randomUUID(), "he@example.org", "云江区法律援助中心", "关于案件\n2026", "您好！\n请查收。", "zh-CN", "https://p.example/notice/stop?t=1");
            try (MailRound round = over(server)) {
                round.send(mail, NOW);
                round.send(mail("she@example.org"), NOW);
            }
            MimeMessage got = host.taken().get(0);
            assertEquals("<" + mail.id() + "@office.example>", got.getMessageID());
            assertEquals("关于案件 2026", got.getSubject(), "one line");
            assertEquals("您好！\n请查收。", got.getContent().toString().strip().replace("\r", ""));
            assertEquals("云江区法律援助中心", ((InternetAddress) got.getFrom()[0]).getPersonal());
            assertEquals("he@example.org", got.getRecipients(Message.RecipientType.TO)[0].toString());
            assertEquals("<https://p.example/notice/stop?t=1>", got.getHeader("List-Unsubscribe")[0]);
            assertEquals("List-Unsubscribe=One-Click", got.getHeader("List-Unsubscribe-Post")[0]);
            assertEquals("auto-generated", got.getHeader("Auto-Submitted")[0]);
            assertEquals(2, host.taken().size());
            assertNull(host.taken().get(1).getHeader("List-Unsubscribe"));
        }
    }

    @Test
    void aServerThatNobodyVouchesForGetsNoMail() {
        try (MailHost host = MailHost.tls(); MailRound round = new MailRound(MailServer.of("smtps://localhost:" + host.port(), "a@b.example"))) {
            NotNow why = assertThrows(NotNow.class, () -> round.send(mail("he@example.org"), NOW));
            assertTrue(why.isForAll());
            assertEquals(0, host.taken().size());
        }
    }

    @Test
    void aPasswordNeedsTls() {
        try (MailHost host = MailHost.plain()) {
            MailServer server = new MailServer("localhost", host.port(), false, true, "box", "secret", "a@b.example");
            try (MailRound round = new MailRound(server)) {
                assertThrows(NotNow.class, () -> round.send(mail("he@example.org"), NOW));
            }
            assertEquals(0, host.taken().size());
        }
        assertTrue(MailServer.of("smtp://box:secret@mail.example", "a@b.example").startTls());
        assertFalse(MailServer.of("smtp://mail.example", "a@b.example").startTls(), "in the office's own network, where it is offered");
    }

    @Test
    void addressesThatMakeNoSenseAreRefusedWithoutShowingThePassword() {
        for (String url : new String[] {"http://mail.example", "smtp:mail", "smtps://box:se cret@mail.example"}) {
            IllegalArgumentException why = assertThrows(IllegalArgumentException.class, () -> MailServer.of(url, "a@b.example"));
            assertFalse(why.getMessage().contains("cret"), why.getMessage());
        }
        assertEquals("smtps://mail.example:465", MailServer.of("smtps://box:secret@mail.example", "a@b.example").toString());
        assertEquals("a+b", MailServer.of("smtps://a+b:secret@mail.example", "a@b.example").user());
    }

    @Test
    void whatTheServerSaysOfOneDoesNotTouchTheNext() throws Exception {
        try (MailHost host = MailHost.plain(); MailRound round = new MailRound(host.address())) {
            round.send(mail("first@example.org"), NOW);
            assertThrows(Refused.class, () -> round.send(mail("nobody@example.org"), NOW));
            assertThrows(Refused.class, () -> round.send(mail("spam@example.org"), NOW));
            assertThrows(Refused.class, () -> round.send(mail("no address"), NOW));
            assertThrows(Refused.class, () -> round.send(mail("two@example.org, more@example.org"), NOW));
            assertThrows(Refused.class, () -> round.send(mail("he@example.org\r\nBcc: she@example.org"), NOW));
            NotNow full = assertThrows(NotNow.class, () -> round.send(mail("full@example.org"), NOW));
            assertFalse(full.isForAll());
            round.send(mail("last@example.org"), NOW);
            assertEquals(2, host.taken().size());
        }
    }

    @Test
    void aServerThatIsGoneIsGoneForAllAndOneThatHungUpIsCalledAgain() throws Exception {
        MailHost host = MailHost.plain();
        MailServer address = host.address();
        try (MailRound round = new MailRound(address)) {
            round.send(mail("first@example.org"), NOW);
            host.close();
            assertTrue(assertThrows(NotNow.class, () -> round.send(mail("second@example.org"), NOW)).isForAll());
            assertEquals("notice.error.unreachable", assertThrows(NotNow.class, () -> round.send(mail("second@example.org"), NOW)).key());
        }
        try (MailRound round = new MailRound(null)) {
            assertEquals("notice.error.noServer", assertThrows(NotNow.class, () -> round.send(mail("he@example.org"), NOW)).key());
        }
    }
}
