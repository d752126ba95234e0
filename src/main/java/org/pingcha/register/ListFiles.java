package org.pingcha.register;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.pingcha.platform.Home;

/** The lists that were sent and the faults found in them, under {@code PINGCHA_HOME/imports} until they are swept. */
final class ListFiles {
    private ListFiles() {
    }

    static Path list(UUID uuid) {
        return Home.dir("imports").resolve(uuid + ".list");
    }

    private static Path faultsOf(UUID uuid) {
        return Home.dir("imports").resolve(uuid + ".faults");
    }

    static void keep(UUID uuid, InputStream content) {
        try {
            Files.copy(content, list(uuid));
        } catch (IOException e) {
            throw new UncheckedIOException("A list could not be kept", e);
        }
    }

    static void forget(UUID uuid) {
        try {
            Files.deleteIfExists(list(uuid));
            Files.deleteIfExists(faultsOf(uuid));
        } catch (IOException e) {
            throw new UncheckedIOException("A list could not be removed", e);
        }
    }

    static boolean isKept(UUID uuid) {
        return Files.exists(list(uuid));
    }

    static void keepFaults(UUID uuid, List<ListFault> faults) {
        try (JsonGenerator json = Json.createGenerator(Files.newOutputStream(faultsOf(uuid)))) {
            json.writeStartArray();
            for (ListFault fault : faults) {
                json.writeStartArray().write(fault.line()).write(fault.column()).write(fault.value()).write(fault.reason());
                fault.args().forEach(json::write);
                json.writeEnd();
            }
            json.writeEnd();
        } catch (IOException e) {
            throw new UncheckedIOException("The faults of a list could not be kept", e);
        }
    }

    /** The first faults, as many as wanted. */
    static List<ListFault> faults(UUID uuid, int most) {
        List<ListFault> faults = new ArrayList<>();
        if (Files.notExists(faultsOf(uuid))) {
            return faults;
        }
        try (InputStream in = Files.newInputStream(faultsOf(uuid)); JsonParser json = Json.createParser(in)) {
            json.next();
            while (faults.size() < most && json.next() == JsonParser.Event.START_ARRAY) {
                json.next();
                int line = json.getInt();
                List<String> words = new ArrayList<>();
                while (json.next() != JsonParser.Event.END_ARRAY) {
                    words.add(json.getString());
                }
                faults.add(new ListFault(line, words.get(0), words.get(1), words.get(2), words.subList(3, words.size())));
            }
            return faults;
        } catch (IOException e) {
            throw new UncheckedIOException("The faults of a list could not be read", e);
        }
    }

    /** Removes what is older. */
    static void sweep(Instant before) {
        try (Stream<Path> all = Files.list(Home.dir("imports"))) {
            for (Path file : all.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Old lists could not be removed", e);
        }
    }
}
