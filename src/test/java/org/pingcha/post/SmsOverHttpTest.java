package org.pingcha.post;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The interface that the README describes, against a gateway in the test's own process. */
class SmsOverHttpTest {
    private static final UUID ID = UUID.fromString("6f1d4b0e-0000-4000-8000-000000000001");

    private HttpServer gateway;
    private int answer = 202;
    private HttpExchange got;
    private JsonObject body;

    @BeforeEach
    void start() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", exchange -> {
            got = exchange;
            body = Json.createReader(exchange.getRequestBody()).readObject();
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        gateway.start();
    }

    @AfterEach
    void stop() {
        gateway.stop(0);
    }

    private SmsOverHttp sms(String token) {
        return new SmsOverHttp(URI.create("http://127.0.0.1:" + gateway.getAddress().getPort() + "/messages"), token);
    }

    @Test
    void aMessageGoesOutAsDescribed() throws Exception {
        sms("secret").send(ID, "13900000001", "请打开：https://example.org/s#abc");
        assertEquals("POST", got.getRequestMethod());
        assertEquals("/messages", got.getRequestURI().getPath());
        assertEquals("Bearer secret", got.getRequestHeaders().getFirst("Authorization"));
        assertEquals(ID.toString(), got.getRequestHeaders().getFirst("Idempotency-Key"));
        assertTrue(got.getRequestHeaders().getFirst("Content-Type").startsWith("application/json"));
        assertEquals(Json.createObjectBuilder().add("id", ID.toString()).add("to", "13900000001").add("text", "请打开：https://example.org/s#abc").build(), body);
    }

    @Test
    void withoutATokenNoneIsSent() throws Exception {
        sms(null).send(ID, "13900000001", "x");
        assertNull(got.getRequestHeaders().getFirst("Authorization"));
    }

    /** 409: the gateway knows the key, so that this message was taken before. */
    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204, 409})
    void theseMeanTaken(int status) {
        answer = status;
        assertDoesNotThrow(() -> sms(null).send(ID, "13900000001", "x"));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 410, 422})
    void theseRefuseForGood(int status) {
        answer = status;
        assertEquals("notice.error.refused", assertThrows(Refused.class, () -> sms(null).send(ID, "13900000001", "x")).key());
    }

    /** A wrong token, a full quota, a fault or a redirect is not the message's fault: it and all others are tried again. */
    @ParameterizedTest
    @ValueSource(ints = {301, 401, 403, 429, 500, 503})
    void theseAreTriedAgain(int status) {
        answer = status;
        NotNow thrown = assertThrows(NotNow.class, () -> sms("wrong").send(ID, "13900000001", "x"));
        assertTrue(thrown.isForAll());
        assertFalse(thrown.getMessage().contains("13900000001") || thrown.getMessage().contains("wrong"), "neither number nor token in a log");
        assertEquals("/messages", got.getRequestURI().getPath(), "no redirect is followed with the token");
    }

    @Test
    void whereNobodyListensItIsTriedAgain() {
        SmsOverHttp sms = sms(null);
        gateway.stop(0);
        assertEquals("notice.error.gateway", assertThrows(NotNow.class, () -> sms.send(ID, "13900000001", "x")).key());
    }
}
