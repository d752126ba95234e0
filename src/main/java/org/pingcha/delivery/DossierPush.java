package org.pingcha.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import org.pingcha.platform.TryAgain;

/**
 * Hands a package to a bureau's system: {@code POST} with the ZIP as its body, {@code Idempotency-Key} and
 * {@code Content-Digest} (RFC 9530). Whatever is neither 2xx nor 409 (the key is known there) is no delivery. Redirects
 * are not followed: the package goes to the address that an administrator entered and nowhere else.
 */
@ApplicationScoped
public class DossierPush {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final int CONFLICT = 409;

    private final Duration patience;
    private HttpClient client;

    public DossierPush() {
        this(ANSWER);
    }

    DossierPush(Duration patience) {
        this.patience = patience;
    }

    /** @throws TryAgain where the bureau's system did not say that it has the package */
    void push(URI to, Path zip, String sha256, String key) throws TryAgain, IOException {
        HttpRequest request = HttpRequest.newBuilder(to).timeout(patience)
            .header("Content-Type", "application/zip")
            .header("Idempotency-Key", key)
            .header("Content-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256)) + ":")
            .POST(HttpRequest.BodyPublishers.ofFile(zip)).build();
        try {
            int status = client().send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status / 100 != 2 && status != CONFLICT) {
                throw new TryAgain("delivery.error.refused", "status " + status);
            }
        } catch (IOException e) {
            throw new TryAgain("delivery.error.unreachable", e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TryAgain("delivery.error.unreachable", "interrupted");
        }
    }

    private synchronized HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).followRedirects(HttpClient.Redirect.NEVER).build();
        }
        return client;
    }
}
