package org.pingcha.attachment;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** Turns photographs the right way up: telephones store them as the sensor lay, and say so in a field (Exif 0x0112). */
final class Orientation {
    private static final int TAG = 0x0112;
    private static final int APP1 = 0xFFE1;
    private static final int UPSIDE_DOWN = 3;
    private static final int QUARTER_RIGHT = 6;
    private static final int QUARTER_LEFT = 8;

    private Orientation() {
    }

    static BufferedImage upright(BufferedImage image, Path jpeg) throws IOException {
        int turn = switch (of(jpeg)) {
            case UPSIDE_DOWN -> 2;
            case QUARTER_RIGHT -> 1;
            case QUARTER_LEFT -> 3;
            default -> 0;
        };
        if (turn == 0) {
            return image;
        }
        boolean across = turn % 2 == 1;
        int width = across ? image.getHeight() : image.getWidth();
        int height = across ? image.getWidth() : image.getHeight();
        AffineTransform move = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        move.quadrantRotate(turn);
        move.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        return new AffineTransformOp(move, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(image, turned);
    }

    /** The stored orientation, 1 where there is none. */
    static int of(Path jpeg) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(jpeg)))) {
            in.readUnsignedShort();
            for (int marker = in.readUnsignedShort(); marker >= 0xFFC0 && marker != 0xFFDA; marker = in.readUnsignedShort()) {
                byte[] segment = in.readNBytes(in.readUnsignedShort() - 2);
                if (marker == APP1 && segment.length > 14 && segment[0] == 'E' && segment[1] == 'x') {
                    return field(segment);
                }
            }
        } catch (java.io.EOFException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // a malformed header says nothing
        }
        return 1;
    }

    private static int field(byte[] segment) {
        ByteBuffer tiff = ByteBuffer.wrap(segment, 6, segment.length - 6).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * 12;
            if (tiff.getShort(entry) == TAG) {
                return tiff.getShort(entry + 8);
            }
        }
        return 1;
    }
}
