package org.pingcha.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.pingcha.testing.ServerTest;

/** Appraisals as other programs read them: with the rights of whoever holds the token. */
class AppraisalsResourceIT extends ServerTest {
    private static final String ALL = "/api/v1/appraisals";

    @Test
    void appraisalsAndTheirLinesAreReadByWhoSeesThem() {
        JsonObject first = json(get("manager", ALL + "?limit=1"));
        JsonObject item = first.getJsonArray("items").getJsonObject(0);
        String one = ALL + "/" + item.getString("id");
        HttpResponse<String> answer = get("auditor", one);
        assertEquals(item, json(answer));
        assertEquals("\"" + item.getInt("version") + "\"", answer.headers().firstValue("ETag").orElse(""));
        JsonObject slice = json(get("manager", one + "/handlers?limit=2"));
        assertEquals(2, slice.getJsonArray("items").size());
        JsonObject next = json(get("manager", one + "/handlers?limit=1&after=" + slice.getJsonArray("items").getJsonObject(0).getString("id")));
        assertEquals(slice.getJsonArray("items").get(1), next.getJsonArray("items").get(0), "the next slice begins after that one");
        assertTrue(next.getJsonArray("items").getJsonObject(0).getJsonObject("figures").containsKey("assigned"), next.toString());
        assertTrue(json(get("manager", one + "/firms")).getJsonArray("items").size() > 0);
        // The other city's bureau sees none of it, whoever marks files has no right to it, and neither has an account that only sends.
        assertEquals(404, get("director", one).statusCode());
        assertEquals(404, get("director", one + "/handlers").statusCode());
        assertEquals(403, get("inspector", ALL).statusCode());
        assertEquals(403, get("system", one).statusCode());
        assertEquals(401, send(request(null, ALL).GET()).statusCode());
    }
}
