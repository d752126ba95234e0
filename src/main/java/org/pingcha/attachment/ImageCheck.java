package org.pingcha.attachment;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.pingcha.shared.Problem;

/** Images: whole, decodable, and not so large that looking at them would take the server's memory. */
final class ImageCheck {
    /** 50 million: an A3 sheet at 400 dpi has 31. */
    static final long MOST_PIXELS = 50_000_000L;
    private static final int LONGEST_SIDE = 30_000;
    private static final int CHECKED_SIDE = 500;
    private static final int SHOWN_SIDE = 1800;

    private ImageCheck() {
    }

    static void check(Path file, FileType type) throws IOException {
        String end = type == FileType.PNG ? "IEND" : "\u00FF\u00D9";
        if (!ContentCheck.tail(file).contains(end)) {
            throw Problem.unreadable("attachment.problem.truncated");
        }
        read(file, type, CHECKED_SIDE);
    }

    /** The image as it is looked at: the right way up, and not larger than a screen shows. */
    static BufferedImage upright(Path file, FileType type) throws IOException {
        BufferedImage image = read(file, type, SHOWN_SIDE);
        return type == FileType.JPEG ? Orientation.upright(image, file) : image;
    }

    /** Decodes it, leaving out rows and columns so that neither side is much longer than that. */
    static BufferedImage read(Path file, FileType type, int side) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type.mediaType());
        ImageReader reader = readers.next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            // Metadata is not read: compressed text in a PNG can be a bomb of its own.
            reader.setInput(in, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
                throw Problem.unreadable("attachment.problem.tooManyPixels", width, height);
            }
            int step = (int) Math.max(1, Math.max(width, height) / side);
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NullPointerException | IllegalStateException e) {
            throw Problem.unreadable("attachment.problem.damaged");
        } finally {
            reader.dispose();
        }
    }
}
