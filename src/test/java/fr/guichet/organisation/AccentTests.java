package fr.guichet.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class AccentTests {
    @Test
    void measuresContrastAsTheGuidelinesDo() {
        assertThat(new Accent("#000000").contrastOnWhite()).isEqualTo(21, within(0.01));
        assertThat(new Accent("#767676").contrastOnWhite()).isEqualTo(4.54, within(0.01));
    }

    @Test
    void onlyADarkColourIsReadable() {
        assertThat(Accent.GREEN.isReadable()).isTrue();
        assertThat(new Accent("#FF6600").isReadable()).isFalse();
    }

    @Test
    void aColourIsSixHexadecimalDigits() {
        assertThat(Accent.isColour("#12503F ")).isTrue();
        assertThat(Accent.isColour("#fff")).isFalse();
        assertThat(Accent.isColour("red; } body { display: none")).isFalse();
    }

    @Test
    void aLogoIsAPictureOfLimitedSize() throws IOException {
        assertThat(Logo.read(picture("jpg", 40, 20))).hasValueSatisfying(logo -> assertThat(logo.width()).isEqualTo(40));
        assertThat(Logo.read(picture("gif", 40, 20))).isEmpty();
        assertThat(Logo.read(picture("png", 2001, 1))).isEmpty();
        assertThat(Logo.read("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
