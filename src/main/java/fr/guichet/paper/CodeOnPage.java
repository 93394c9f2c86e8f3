package fr.guichet.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.Binarizer;
import com.google.zxing.LuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.datamatrix.DataMatrixReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A code found on the picture of a page, wherever it stands and however the page lies.
 *
 * @param turn quarter turns to the right that make the page upright
 */
record CodeOnPage(String text, int turn) {
    private static final int MARGIN = 14;
    private static final double[] SLANTS = {0, 3, -3, 1.5, -1.5, 5, -5};
    private static final List<Function<LuminanceSource, Binarizer>> LIMITS = List.of(GlobalHistogramBinarizer::new,
            HybridBinarizer::new);
    private static final int ENLARGED = 2;

    /** @param page in grey, at about 200 dots per inch */
    static Optional<CodeOnPage> on(BufferedImage page, Cells cells) {
        return CodeSpots.on(cells).stream().flatMap(spot -> at(spot, page).stream()).findFirst();
    }

    private static Optional<CodeOnPage> at(Rectangle spot, BufferedImage page) {
        for (double slant : SLANTS) {
            LuminanceSource picture = picture(page, spot, Math.toRadians(slant));
            for (Function<LuminanceSource, Binarizer> limit : LIMITS) {
                try {
                    Result found = new DataMatrixReader().decode(new BinaryBitmap(limit.apply(picture)));
                    return Optional.of(new CodeOnPage(found.getText(), turn(found.getResultPoints())));
                } catch (ReaderException | RuntimeException nothing) {
                    // the next way
                }
            }
        }
        return Optional.empty();
    }

    /** The spot enlarged, with some white around it, and set straight. */
    private static LuminanceSource picture(BufferedImage page, Rectangle spot, double slant) {
        int side = ENLARGED * (Math.max(spot.width, spot.height) + 2 * MARGIN);
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setBackground(Color.WHITE);
        pen.clearRect(0, 0, side, side);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform place = AffineTransform.getTranslateInstance(side / 2.0, side / 2.0);
        place.rotate(slant);
        place.scale(ENLARGED, ENLARGED);
        Rectangle part = new Rectangle(spot);
        part.grow(MARGIN, MARGIN);
        part = part.intersection(new Rectangle(page.getWidth(), page.getHeight()));
        place.translate(part.x - spot.getCenterX(), part.y - spot.getCenterY());
        pen.drawImage(page.getSubimage(part.x, part.y, part.width, part.height), place, null);
        pen.dispose();
        return new RGBLuminanceSource(side, side, picture.getRGB(0, 0, side, side, null, 0, side));
    }

    /** The solid foot of a code lies under it on an upright page. @param corners top left, then against the clock */
    private static int turn(ResultPoint[] corners) {
        float right = corners[2].getX() - corners[1].getX();
        float down = corners[2].getY() - corners[1].getY();
        if (Math.abs(right) > Math.abs(down)) {
            return right > 0 ? 0 : 2;
        }
        return down > 0 ? 3 : 1;
    }
}
