package org.pingcha.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.pingcha.testing.ServerTest;

class TokensIT extends ServerTest {
    @Test
    void aPasswordBuysATokenAndAWrongOneDoesNot() {
        HttpResponse<String> good = postJson(null, "/api/v1/tokens", "{\"user\":\"system\",\"password\":\"pingcha-demo\"}");
        assertEquals(200, good.statusCode(), good.body());
        assertTrue(json(good).getString("token").length() > 40);
        assertTrue(json(good).getString("expiresAt").endsWith("Z"));
        HttpResponse<String> bad = postJson(null, "/api/v1/tokens", "{\"user\":\"interviewer\",\"password\":\"wrong\"}");
        assertEquals(401, bad.statusCode());
        assertEquals("application/problem+json", bad.headers().firstValue("Content-Type").orElseThrow().split(";")[0]);
        assertEquals(401, json(bad).getInt("status"));
    }

    @Test
    void anUnknownAddressIsAProblemDocumentToo() {
        HttpResponse<String> missing = get("manager", "/api/v1/nothing");
        assertEquals(404, missing.statusCode());
        assertEquals(404, json(missing).getInt("status"));
    }
}
