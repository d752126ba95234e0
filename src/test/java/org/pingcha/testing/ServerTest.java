package org.pingcha.testing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A test against the running server over HTTP, as another system would. */
public abstract class ServerTest {
    /** The password of every demo account. */
    protected static final String DEMO_PASSWORD = "pingcha-demo";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    protected static Server server() {
        return Server.get();
    }

    /** A request with the token of a demo account, or without one where the user is null. */
    protected static HttpRequest.Builder request(String user, String path) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(server().at(path)).header("Accept-Language", "zh-CN");
        return user == null ? builder : builder.header("Authorization", "Bearer " + TOKENS.computeIfAbsent(user, ServerTest::token));
    }

    protected static HttpResponse<String> get(String user, String path) {
        return send(request(user, path).GET());
    }

    protected static HttpResponse<String> postJson(String user, String path, String body) {
        return send(request(user, path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    protected static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    protected static JsonObject json(HttpResponse<String> response) {
        try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
            return reader.readObject();
        }
    }

    private static String token(String user) {
        return json(postJson(null, "/api/v1/tokens", "{\"user\":\"" + user + "\",\"password\":\"" + DEMO_PASSWORD + "\"}")).getString("token");
    }
}
