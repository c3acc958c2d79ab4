package cn.hubei.trade.file;

import java.util.Arrays;
import net.coobird.thumbnailator.filters.ImageFilter;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * Turns a jpeg as its camera says. Looked for here, because Java's reader hands out nothing of what a camera writes
 * where one part of it is in an unusual place.
 */
final class Upright {

    private static final byte MARKER = (byte) 0xFF;
    private static final byte CAMERA = (byte) 0xE1;
    private static final byte PICTURE = (byte) 0xDA;
    private static final int HEAD = 4;

    private Upright() {}

    /** Leaves it as it lies where its camera says nothing that can be read. */
    static ImageFilter of(byte[] picture) {
        try {
            return ExifFilterUtils.getFilterForOrientation(orientation(picture));
        } catch (RuntimeException unreadable) {
            return lying -> lying;
        }
    }

    private static Orientation orientation(byte[] jpeg) {
        var at = 2;
        while (at + HEAD < jpeg.length && jpeg[at] == MARKER && jpeg[at + 1] != PICTURE) {
            var end = at + 2 + length(jpeg, at + 2);
            var found = jpeg[at + 1] == CAMERA
                    ? ExifUtils.getOrientationFromExif(Arrays.copyOfRange(jpeg, at + HEAD, end))
                    : null;
            if (found != null) {
                return found;
            }
            at = end;
        }
        return Orientation.TOP_LEFT;
    }

    private static int length(byte[] bytes, int at) {
        return Byte.toUnsignedInt(bytes[at]) << Byte.SIZE | Byte.toUnsignedInt(bytes[at + 1]);
    }
}
