package cn.hubei.trade.file.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.io.InputStreamSource;

/**
 * Bytes that can be read more than once, and what they must amount to wherever they are kept.
 *
 * @param sha256 in hexadecimal
 */
public record Content(InputStreamSource source, long size, String sha256) {

    public static Content of(InputStreamSource source) throws IOException {
        try (var bytes = source.getInputStream()) {
            var digest = digest();
            var size = new DigestInputStream(bytes, digest).transferTo(OutputStream.nullOutputStream());
            return new Content(source, size, HexFormat.of().formatHex(digest.digest()));
        }
    }

    public InputStream open() throws IOException {
        return source.getInputStream();
    }

    /** @throws IOException also where other bytes came than were promised */
    public void copyTo(OutputStream target) throws IOException {
        try (var bytes = open()) {
            var digest = digest();
            new DigestInputStream(bytes, digest).transferTo(target);
            if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
                throw new IOException("The bytes are not those that were looked at before");
            }
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
