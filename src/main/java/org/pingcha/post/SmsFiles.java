package org.pingcha.post;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * Leaves each message as a file {@code <id>.json} with {@code id}, {@code to} and {@code text}, for a program of the office
 * that hands them on and removes them. A file is there whole or not at all.
 */
final class SmsFiles implements SmsGateway {
    private final Path folder;

    SmsFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public void send(UUID id, String to, String text) throws NotNow {
        String json = Json.createObjectBuilder().add("id", id.toString()).add("to", to).add("text", text).build().toString();
        try {
            Path begun = Files.writeString(folder.resolve(id + ".part"), json);
            try {
                Files.move(begun, folder.resolve(id + ".json"), StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(begun, folder.resolve(id + ".json"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw NotNow.all("notice.error.folder", e.getClass().getSimpleName());
        }
    }
}
