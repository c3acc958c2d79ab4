package cn.hubei.trade.file.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A WebP picture's header, which Java does not read; its three forms are those of RFC 9649. */
final class WebP {

    private static final int HEADER = 30;
    private static final int FOURTEEN_BITS = 0x3FFF;
    private static final int LOSSLESS_SIGN = 0x2F;

    private WebP() {}

    static Pixels pixels(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var header = content.readNBytes(HEADER);
            if (header.length < HEADER) {
                throw Unfit.noPicture();
            }
            return pixels(ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN));
        }
    }

    private static Pixels pixels(ByteBuffer header) {
        var form = new String(header.array(), 12, 4, StandardCharsets.ISO_8859_1);
        return switch (form) {
            case "VP8 " -> new Pixels(header.getShort(26) & FOURTEEN_BITS, header.getShort(28) & FOURTEEN_BITS);
            case "VP8L" -> lossless(header);
            case "VP8X" -> new Pixels(1 + threeBytes(header, 24), 1 + threeBytes(header, 27));
            default -> throw Unfit.noPicture();
        };
    }

    private static Pixels lossless(ByteBuffer header) {
        if (header.get(20) != LOSSLESS_SIGN) {
            throw Unfit.noPicture();
        }
        var bits = header.getInt(21);
        return new Pixels(1 + (bits & FOURTEEN_BITS), 1 + (bits >>> 14 & FOURTEEN_BITS));
    }

    private static int threeBytes(ByteBuffer header, int at) {
        return Short.toUnsignedInt(header.getShort(at)) | Byte.toUnsignedInt(header.get(at + 2)) << 16;
    }
}
