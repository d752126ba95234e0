package org.pingcha.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingcha.testing.ServerTest;

class RequestsResourceIT extends ServerTest {
    @Test
    void aFirmReadsItsOwnRequestsOneByOne() {
        JsonObject slice = json(get("firm", "/api/v1/requests?limit=1"));
        assertEquals(1, slice.getJsonArray("items").size());
        JsonObject item = slice.getJsonArray("items").getJsonObject(0);
        HttpResponse<String> one = get("firm", "/api/v1/requests/" + item.getString("id"));
        assertEquals(200, one.statusCode());
        assertEquals("\"" + item.getInt("version") + "\"", one.headers().firstValue("ETag").orElseThrow());
        assertFalse(slice.isNull("next"));
    }

    @Test
    void nobodyElseReadsThem() {
        assertEquals(401, get(null, "/api/v1/requests").statusCode());
        assertEquals(403, get("interviewer", "/api/v1/requests").statusCode());
        assertEquals(404, get("firm", "/api/v1/requests/" + UUID.randomUUID()).statusCode());
    }
}
