package org.pingcha.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.pingcha.platform.Home;

/**
 * Packages under {@code PINGCHA_HOME/dossiers}, named by what they deliver and by their digest. They are on disk before the
 * database knows of them; what a transaction left that was rolled back goes when the delivery has arrived.
 */
@ApplicationScoped
public class DossierStore {
    /** A package on disk. */
    public record Stored(String sha256, long bytes) {
    }

    /** Writes a package. */
    @FunctionalInterface
    public interface Packer {
        void pack(OutputStream to) throws IOException;
    }

    /** Writes a package and makes sure that it is on disk. */
    public Stored keep(String key, Packer packer) {
        try {
            Path directory = Home.dir("dossiers");
            Path written = Files.createTempFile(directory, "new", ".part");
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                try (OutputStream out = new DigestOutputStream(Files.newOutputStream(written), digest)) {
                    packer.pack(new Unclosed(out));
                }
                sync(written, StandardOpenOption.WRITE);
                Stored stored = new Stored(HexFormat.of().formatHex(digest.digest()), Files.size(written));
                Files.move(written, path(key, stored.sha256()), StandardCopyOption.ATOMIC_MOVE);
                sync(directory, StandardOpenOption.READ);
                return stored;
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A package could not be kept", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where that package lies. */
    public Path path(String key, String sha256) {
        return Home.dir("dossiers").resolve(key + "-" + sha256 + ".zip");
    }

    /** Deletes other packages of the same delivery: their transactions never ended. */
    void forgetOthers(String key, String sha256) {
        Path kept = path(key, sha256);
        try (DirectoryStream<Path> all = Files.newDirectoryStream(kept.getParent(), key + "-*.zip")) {
            for (Path file : all) {
                if (!file.equals(kept)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sync(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        } catch (IOException e) {
            // Not every system lets a directory be opened; a file must be.
            if (how == StandardOpenOption.WRITE) {
                throw e;
            }
        }
    }

    /** The packer ends its ZIP, not our file. */
    private static final class Unclosed extends FilterOutputStream {
        private Unclosed(OutputStream to) {
            super(to);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
