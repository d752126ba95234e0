package org.pingcha.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The code on a paper form, as people type it; and which form an organ gets. */
class PaperCodeTest {
    @Test
    void whatIsPrintedIsReadAgainHoweverItIsTyped() {
        for (int i = 0; i < 200; i++) {
            String code = PaperCode.make();
            String printed = PaperCode.printed(code);
            assertTrue(printed.matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]"), printed);
            assertEquals(Optional.of(code), PaperCode.read(printed));
            assertEquals(Optional.of(code), PaperCode.read(" " + printed.toLowerCase().replace("-", " ") + " "));
            assertEquals(Optional.of(code), PaperCode.read(printed.replace('0', 'O').replace('1', 'l')));
        }
    }

    @Test
    void aWrongSignAndTwoThatChangedPlacesAreNoticed() {
        for (int n = 0; n < 50; n++) {
            String code = PaperCode.make();
            for (int i = 0; i < code.length() - 1; i++) {
                char other = code.charAt(i) == '7' ? '8' : '7';
                assertEquals(Optional.empty(), PaperCode.read(code.substring(0, i) + other + code.substring(i + 1)), code + " at " + i);
            }
            for (int i = 0; i < code.length() - 2; i++) {
                String turned = code.substring(0, i) + code.charAt(i + 1) + code.charAt(i) + code.substring(i + 2);
                boolean same = "0Z".indexOf(code.charAt(i)) >= 0 && "0Z".indexOf(code.charAt(i + 1)) >= 0;
                assertEquals(code.charAt(i) == code.charAt(i + 1) || same, PaperCode.read(turned).isPresent(), code + " turned at " + i);
            }
        }
    }

    @Test
    void aTelephoneReadsThePictureOfTheCode() throws Exception {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(org.pingcha.letter.QrPicture.of("https://pingcha.example/opinion/paper?code=7K3MQ9XD5")));
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        BinaryBitmap seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels)));
        assertEquals("https://pingcha.example/opinion/paper?code=7K3MQ9XD5", new QRCodeReader().decode(seen).getText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "7K3MQ9XD", "7K3M-Q9XD-UU", "7K3M-Q9X*-5"})
    void whatIsNoCodeIsNone(String typed) {
        assertEquals(Optional.empty(), PaperCode.read(typed));
    }

    @ParameterizedTest
    @CsvSource({"江州市公安局江城分局,POLICE", "江州市国家安全局,POLICE", "江州市看守所,POLICE", "江城区人民检察院,PROCURATORATE", "江州市中级人民法院,COURT", "江城区人民法院城南法庭,COURT",
        "江州市劳动人事争议仲裁委员会,ARBITRATION", "江州市人民政府,RECONSIDERATION", "江州市司法局,RECONSIDERATION"})
    void anOrgansNameTellsItsForm(String name, AskedOrgan organ) {
        assertEquals(organ, AskedOrgan.of(name));
    }
}
