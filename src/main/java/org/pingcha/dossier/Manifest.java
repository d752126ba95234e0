package org.pingcha.dossier;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a package says of itself; the signature is over exactly these bytes.
 *
 * @param referral the referral, by its public id
 * @param sending  1 for the first, one more each time that it went back and was sent again
 * @param created  when the package was made and signed
 * @param office   who refers, code and name
 * @param files    every file beside the manifest and its signature, in the package's order
 */
public record Manifest(UUID referral, int sending, Instant created, String office, List<Entry> files) {
    /** The name of the manifest in the ZIP. */
    public static final String NAME = "manifest.json";
    /** The name of its detached signature (DER) in the ZIP. */
    public static final String SIGNATURE_NAME = "manifest.json.p7s";
    static final String FORMAT = "pingcha-dossier";
    static final int VERSION = 1;

    /** A file of the package. */
    public record Entry(String name, String what, Digests digests) {
    }

    public Manifest {
        files = List.copyOf(files);
    }

    byte[] toBytes() {
        JsonArrayBuilder entries = Json.createArrayBuilder();
        for (Entry file : files) {
            entries.add(Json.createObjectBuilder().add("name", file.name()).add("what", file.what()).add("bytes", file.digests().bytes())
                .add("sha256", file.digests().sha256()).add("sm3", file.digests().sm3()));
        }
        JsonObject all = Json.createObjectBuilder().add("format", FORMAT).add("version", VERSION).add("referral", referral.toString())
            .add("sending", sending).add("created", created.toString()).add("office", office).add("files", entries).build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonWriterFactory pretty = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
        try (var writer = pretty.createWriter(bytes, StandardCharsets.UTF_8)) {
            writer.writeObject(all);
        }
        return bytes.toByteArray();
    }

    /** @throws IllegalArgumentException where this is no manifest of a version that is known */
    static Manifest read(byte[] bytes) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            JsonObject all = reader.readObject();
            if (!FORMAT.equals(all.getString("format")) || all.getInt("version") != VERSION) {
                throw new IllegalArgumentException("Another format");
            }
            List<Entry> files = all.getJsonArray("files").getValuesAs(JsonObject.class).stream()
                .map(file -> new Entry(file.getString("name"), file.getString("what"),
                    new Digests(file.getJsonNumber("bytes").longValueExact(), file.getString("sha256"), file.getString("sm3")))).toList();
            return new Manifest(UUID.fromString(all.getString("referral")), all.getInt("sending"), Instant.parse(all.getString("created")),
                all.getString("office"), files);
        } catch (JsonException | ClassCastException | NullPointerException | ArithmeticException | DateTimeException | IllegalStateException e) {
            throw new IllegalArgumentException("No manifest", e);
        }
    }
}
