package org.pingcha.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.pingcha.platform.Home;
import org.pingcha.shared.Problem;

/**
 * Bytes under {@code PINGCHA_HOME/files}, named by their digest. They are on disk before the database knows of them, so
 * a crash between the two leaves an orphan, never a document without content.
 */
@ApplicationScoped
public class FileStore {
    /** 50 MB. */
    static final long LARGEST = 50L * 1024 * 1024;
    private static final String ORPHAN = ".orphan";

    /** What came in: still a temporary file, on disk, with its digest. */
    record Incoming(Path path, String sha256, long size) implements AutoCloseable {
        @Override
        public void close() {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Reads everything to a temporary file and makes sure that it is on disk. */
    Incoming receive(InputStream content) {
        try {
            Path path = Files.createTempFile(Home.dir("files/incoming"), "in", ".part");
            boolean whole = false;
            try {
                Incoming incoming = copy(content, path);
                whole = true;
                return incoming;
            } finally {
                if (!whole) {
                    Files.deleteIfExists(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A file could not be received", e);
        }
    }

    private static Incoming copy(InputStream content, Path path) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        try (FileChannel out = FileChannel.open(path, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[64 * 1024];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > LARGEST) {
                    throw new Problem("attachment.problem.tooLarge", LARGEST / 1024 / 1024);
                }
                digest.update(buffer, 0, read);
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, read);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
            out.force(true);
        }
        if (size == 0) {
            throw new Problem("attachment.problem.empty");
        }
        return new Incoming(path, HexFormat.of().formatHex(digest.digest()), size);
    }

    /** Moves it to its place; over itself where the same content is already there, which makes that young again. */
    void keep(Incoming incoming) {
        try {
            Path place = path(incoming.sha256());
            Files.createDirectories(place.getParent());
            Files.setLastModifiedTime(incoming.path(), FileTime.from(Instant.now()));
            Files.move(incoming.path(), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            syncDirectory(place.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException("A file could not be kept", e);
        }
    }

    /** Where content with this digest lies. */
    Path path(String sha256) {
        return Home.dir("files").resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** The digests of what lies here and was last written before that moment. */
    List<String> writtenBefore(Instant moment) {
        try (Stream<Path> files = Files.walk(Home.dir("files"), 2)) {
            return files.filter(f -> f.getFileName().toString().matches("[0-9a-f]{64}") && isOlder(f, moment))
                .map(f -> f.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes content that nothing names. Set aside first: what is handed in again meanwhile is young and stays. */
    boolean discard(String sha256, Instant olderThan) {
        Path place = path(sha256);
        Path aside = place.resolveSibling(sha256 + ORPHAN);
        try {
            Files.move(place, aside, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            if (!isOlder(aside, olderThan)) {
                Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return false;
            }
            return Files.deleteIfExists(aside);
        } catch (java.nio.file.NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes what was cut off half-way, such as by a power failure. */
    int discardIncoming(Instant olderThan) {
        int gone = 0;
        try (Stream<Path> files = Files.list(Home.dir("files/incoming"))) {
            for (Path file : files.filter(f -> isOlder(f, olderThan)).toList()) {
                gone += Files.deleteIfExists(file) ? 1 : 0;
            }
            return gone;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOlder(Path file, Instant moment) {
        try {
            return Files.isRegularFile(file) && Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (IOException e) {
            return false;
        }
    }

    private static void syncDirectory(Path directory) {
        // The move itself must survive a power failure; not every system lets a directory be opened for that.
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows: its file system keeps the order by itself
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
