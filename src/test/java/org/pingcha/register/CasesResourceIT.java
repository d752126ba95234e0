package org.pingcha.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pingcha.testing.ServerTest;

class CasesResourceIT extends ServerTest {
    private static HttpResponse<String> importList(String user, String mode, byte[] content) {
        return send(request(user, "/api/v1/cases/import?mode=" + mode).POST(BodyPublishers.ofByteArray(content)));
    }

    @Test
    void theSampleIsPreviewedAndImportedTwice() {
        JsonObject preview = json(importList("manager", "preview", SampleList.bytes()));
        assertEquals(240, preview.getInt("rows"));
        assertEquals(228, preview.getInt("good"));
        Set<String> bad = new TreeSet<>();
        preview.getJsonArray("bad").forEach(one -> bad.add(one.asJsonObject().getInt("line") + "/" + one.asJsonObject().getString("column")));
        assertEquals(SampleList.expected(), bad);
        assertFalse(preview.getJsonArray("bad").getJsonObject(0).getString("reason").contains("?"));
        json(importList("manager", "good-rows", SampleList.bytes()));
        JsonObject again = json(importList("system", "good-rows", SampleList.bytes()));
        assertEquals(0, again.getInt("created"));
        assertEquals(0, again.getInt("changed"));
        assertEquals(228, again.getInt("unchanged"));
    }

    @Test
    void whatCannotBeReadOrIsNotAllowedSaysSo() {
        HttpResponse<String> picture = importList("manager", "preview", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
        assertEquals(400, picture.statusCode());
        assertEquals("application/problem+json", picture.headers().firstValue("Content-Type").orElse("").split(";")[0]);
        assertTrue(picture.body().contains("register.problem.notAList"));
        assertEquals(400, importList("manager", "perhaps", SampleList.bytes()).statusCode());
        assertEquals(403, importList("inspector", "preview", SampleList.bytes()).statusCode());
        assertEquals(401, send(request(null, "/api/v1/cases/import").POST(BodyPublishers.ofByteArray(SampleList.bytes()))).statusCode());
    }

    @Test
    void casesAreReadSliceBySliceAndOneByOne() {
        JsonObject first = json(get("manager", "/api/v1/cases?limit=3"));
        assertEquals(3, first.getJsonArray("items").size());
        JsonObject second = json(get("manager", "/api/v1/cases?limit=3&after=" + first.getString("next")));
        JsonObject item = second.getJsonArray("items").getJsonObject(0);
        assertNotEquals(first.getJsonArray("items").getJsonObject(2).getString("id"), item.getString("id"));
        HttpResponse<String> one = get("manager", "/api/v1/cases/" + item.getString("id"));
        assertEquals(item.getString("caseNo"), json(one).getString("caseNo"));
        assertEquals("\"" + json(one).getInt("version") + "\"", one.headers().firstValue("ETag").orElse(""));
        assertTrue(json(one).getString("identityNumber").startsWith("****"));
        assertEquals(404, get("manager", "/api/v1/cases/00000000-0000-0000-0000-000000000000").statusCode());
        assertEquals(404, get("inspector3", "/api/v1/cases/00000000-0000-0000-0000-000000000000").statusCode());
        JsonObject none = json(get("manager", "/api/v1/cases?q=没有这样的案件"));
        assertEquals(JsonValue.NULL, none.getOrDefault("next", JsonValue.NULL));
    }
}
