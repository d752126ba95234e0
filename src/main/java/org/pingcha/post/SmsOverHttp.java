package org.pingcha.post;

import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;

/**
 * Hands messages to an HTTP gateway: {@code POST} of {@code {"id","to","text"}} with {@code Idempotency-Key} (the id) and,
 * where a token is set, {@code Authorization: Bearer}. 2xx and 409 (the key is known) mean taken; 400, 404, 410 and 422
 * refused for good; anything else is tried again, since a wrong token or a full quota is not the message's fault.
 */
final class SmsOverHttp implements SmsGateway {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final URI to;
    private final String token;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT)
        .followRedirects(HttpClient.Redirect.NEVER).build();

    SmsOverHttp(URI to, String token) {
        this.to = to;
        this.token = token;
    }

    @Override
    public void send(UUID id, String address, String text) throws Refused, NotNow {
        String json = Json.createObjectBuilder().add("id", id.toString()).add("to", address).add("text", text).build().toString();
        HttpRequest.Builder request = HttpRequest.newBuilder(to).timeout(ANSWER).header("Content-Type", "application/json")
            .header("Idempotency-Key", id.toString()).POST(HttpRequest.BodyPublishers.ofString(json));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            int status = client.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
            switch (status) {
                case 400, 404, 410, 422 -> throw new Refused("notice.error.refused", "status " + status);
                default -> {
                    if (status / 100 != 2 && status != 409) {
                        throw NotNow.all("notice.error.gateway", "status " + status);
                    }
                }
            }
        } catch (IOException e) {
            throw NotNow.all("notice.error.gateway", e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw NotNow.all("notice.error.gateway", "interrupted");
        }
    }
}
