package org.pingcha.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.pingcha.testing.ServerTest;

/** Saved views as other programs read them: one's own and those shared with one. */
class ViewsResourceIT extends ServerTest {
    private static final String ALL = "/api/v1/views";

    @Test
    void oneReadsTheViewsThatOneSeesInTheMenu() {
        JsonObject own = json(get("manager", ALL)).getJsonArray("items").getValuesAs(JsonValue::asJsonObject).stream().filter(item -> item.getBoolean("own")).findFirst()
            .orElseThrow();
        assertTrue(own.getString("page").startsWith("/"), own.toString());
        var answer = get("manager", ALL + "/" + own.getString("id"));
        assertEquals(own, json(answer));
        assertEquals("\"" + own.getInt("version") + "\"", answer.headers().firstValue("ETag").orElse(""));
        assertEquals(404, get("director", ALL + "/" + own.getString("id")).statusCode());
        assertEquals(403, get("system", ALL).statusCode());
        assertEquals(401, send(request(null, ALL).GET()).statusCode());
    }
}
