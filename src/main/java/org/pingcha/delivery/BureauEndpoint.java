package org.pingcha.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.IOException;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.UUID;
import org.pingcha.dossier.TrustedAuthorities;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.identity.OfficeKind;
import org.pingcha.shared.Problem;

/**
 * A bureau that has a system of its own: where referrals are sent, which service account brings its slips, and which
 * certificate signs them. Entered once, changed by administrators, switched off where the bureau comes to this server's desk.
 */
@Entity
@Table(name = "bureau_endpoint")
public class BureauEndpoint {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bureau_endpoint_seq")
    @SequenceGenerator(name = "bureau_endpoint_seq", sequenceName = "bureau_endpoint_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "office_id", nullable = false, updatable = false)
    private Office office;

    @Column(nullable = false, length = 500)
    private String url;

    @Column(name = "account_id", nullable = false)
    private Long accountId;

    /** PEM. */
    @Column(nullable = false, length = 8000)
    private String certificate;

    @Column(nullable = false)
    private boolean enabled;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "changed_by_id", nullable = false)
    private Long changedById;

    @Version
    private long version;

    protected BureauEndpoint() {
    }

    /** Enters the system of a bureau. */
    BureauEndpoint(Office office, EndpointEntry entry, long accountId, Actor by, Instant at) {
        if (office.kind() != OfficeKind.BUREAU) {
            throw new IllegalArgumentException(office.code() + " is no bureau");
        }
        this.uuid = UUID.randomUUID();
        this.office = office;
        change(entry, accountId, by, at);
    }

    void change(EndpointEntry entry, long account, Actor by, Instant at) {
        address(entry.url().strip());
        certificate(entry.certificate());
        url = entry.url().strip();
        accountId = account;
        certificate = entry.certificate().strip();
        enabled = entry.enabled();
        changedAt = at;
        changedById = by.personId();
    }

    /** Personal data goes there, so nobody on the way may read it; only this machine itself may be spoken to in the clear. */
    static URI address(String url) {
        try {
            URI uri = new URI(url);
            boolean here = "localhost".equals(uri.getHost()) || "127.0.0.1".equals(uri.getHost()) || "[::1]".equals(uri.getHost());
            if (uri.getHost() == null || uri.getUserInfo() != null || uri.getFragment() != null
                || !("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()) && here)) {
                throw new Problem("delivery.problem.url");
            }
            return uri;
        } catch (java.net.URISyntaxException e) {
            throw new Problem("delivery.problem.url");
        }
    }

    static X509Certificate certificate(String pem) {
        try {
            return TrustedAuthorities.certificates(pem.strip() + "\n").get(0);
        } catch (IOException e) {
            throw new Problem("delivery.problem.certificate");
        }
    }

    UUID uuid() {
        return uuid;
    }

    Office office() {
        return office;
    }

    String url() {
        return url;
    }

    boolean isEnabled() {
        return enabled;
    }

    /** Whose slips these are: the certificate that an administrator entered, itself. */
    boolean signs(X509Certificate signer) {
        return certificate(certificate).equals(signer);
    }

    long version() {
        return version;
    }
}
