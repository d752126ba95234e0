package org.pingcha.rules;

import jakarta.annotation.Priority;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.Actor;
import org.pingcha.platform.SchemaReady;
import org.pingcha.scoring.VetoEffect;

/** Loads the rule sets and holidays of this release that the database does not have yet; what it has stays. */
@Stateless
public class ShippedRules {
    private static final List<String> SETS = List.of("rule-sets.json", "quality.json", "misconduct.json", "attendance.json", "correction.json",
        "monitoring.json", "appraisal.json");

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditTrail audit;

    @Inject
    Event<RulesPublished> published;

    public void load(@Observes @Priority(200) SchemaReady ready) {
        // Asked once: each further question has everything written so far compared with the database first.
        Set<String> known = Set.copyOf(em.createQuery("select s.code from RuleSet s", String.class).getResultList());
        for (String file : SETS) {
            for (JsonObject set : read(file).asJsonArray().getValuesAs(JsonObject.class)) {
                if (!known.contains(set.getString("code"))) {
                    loadSet(set);
                }
            }
        }
        loadCalendar(read("holidays.json").asJsonObject());
    }

    private void loadSet(JsonObject json) {
        String code = json.getString("code");
        RuleSet set = new RuleSet(code, RuleSubject.valueOf(json.getString("subject")), text(json, "title", "zh"),
            text(json, "title", "en"), LocalDate.parse(json.getString("effectiveFrom")), json.getString("source"),
            json.getBoolean("verified"));
        list(json, "rules").forEach(rule -> set.add(rule(rule)));
        list(json, "vetoes").forEach(veto -> set.add(veto(veto)));
        list(json, "matters").forEach(matter -> set.add(matter(matter)));
        list(json, "grounds").forEach(ground -> set.add(ground(ground)));
        if (json.containsKey(SanctionsReader.LISTS.get(0))) {
            JsonObjectBuilder sanctions = Json.createObjectBuilder();
            SanctionsReader.LISTS.forEach(name -> sanctions.add(name, json.getJsonArray(name)));
            set.sanctions(sanctions.build().toString());
        }
        set.publish();
        em.persist(set);
        audit.record(Actor.system(), "rules.audit.published", "rule-set:" + code, null,
            Map.of("effectiveFrom", json.getString("effectiveFrom")));
        published.fire(new RulesPublished(code));
    }

    private void loadCalendar(JsonObject json) {
        JsonObject english = json.getJsonObject("names");
        for (Map.Entry<String, JsonValue> entry : json.getJsonObject("years").entrySet()) {
            int year = Integer.parseInt(entry.getKey());
            if (em.find(CalendarYear.class, year) != null) {
                continue;
            }
            em.persist(new CalendarYear(year, json.getString("source"), json.getBoolean("verified")));
            JsonObject days = entry.getValue().asJsonObject();
            loadDays(days.getJsonArray("holidays"), "name", false, english);
            loadDays(days.getJsonArray("makeUpWorkdays"), "for", true, english);
            audit.record(Actor.system(), "rules.audit.yearAdded", "calendar:" + year, null,
                Map.of("days", days.values().stream().mapToInt(list -> list.asJsonArray().size()).sum()));
        }
    }

    private void loadDays(JsonArray days, String name, boolean working, JsonObject english) {
        for (JsonObject day : days.getValuesAs(JsonObject.class)) {
            String chinese = day.getString(name);
            em.persist(new CalendarDay(new CalendarDate(LocalDate.parse(day.getString("date")), working, chinese,
                english.getString(chinese))));
        }
    }

    private static Rule rule(JsonObject json) {
        BigDecimal amount = json.containsKey("amount") ? json.getJsonNumber("amount").bigDecimalValue() : null;
        RuleUnit unit = json.containsKey("unit") ? RuleUnit.valueOf(json.getString("unit")) : null;
        return new Rule(RuleKey.valueOf(json.getString("key")), amount, unit, json.getString("type", null),
            json.getString("stage", null), json.getString("origin", null), json.getString("service", null),
            json.getBoolean("exempt", false), json.getBoolean("movesOffHolidays", false), text(json, "basis", "zh"),
            text(json, "basis", "en"), json.getBoolean("verified"), text(json, "note", "zh"), text(json, "note", "en"));
    }

    private static Veto veto(JsonObject json) {
        return new Veto(json.getString("code"), text(json, "text", "zh"), text(json, "text", "en"),
            VetoEffect.valueOf(json.getString("effect")), text(json, "basis", "zh"), text(json, "basis", "en"),
            json.getBoolean("verified"));
    }

    private static Matter matter(JsonObject json) {
        return new Matter(json.getString("code"), text(json, "text", "zh"), text(json, "text", "en"),
            text(json, "plain", "zh"), text(json, "plain", "en"), text(json, "hint", "zh"), text(json, "hint", "en"),
            text(json, "basis", "zh"), text(json, "basis", "en"), json.getBoolean("verified"), json.getInt("reportColumn"),
            json.getBoolean("property", false));
    }

    private static Ground ground(JsonObject json) {
        return new Ground(json.getString("code"), text(json, "text", "zh"), text(json, "text", "en"),
            text(json, "basis", "zh"), text(json, "basis", "en"), json.getBoolean("verified"));
    }

    /** The objects under a name; none where the set has no such list. */
    private static List<JsonObject> list(JsonObject json, String name) {
        return json.containsKey(name) ? json.getJsonArray(name).getValuesAs(JsonObject.class) : List.of();
    }

    private static String text(JsonObject json, String name, String language) {
        JsonObject texts = json.getJsonObject(name);
        return texts == null ? null : ((JsonString) texts.get(language)).getString();
    }

    private static JsonStructure read(String name) {
        try (InputStream in = ShippedRules.class.getResourceAsStream(name); JsonReader reader = Json.createReader(in)) {
            return reader.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
