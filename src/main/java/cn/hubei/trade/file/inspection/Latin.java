package cn.hubei.trade.file.inspection;

import java.nio.ByteBuffer;

/** Bytes as text, one character each, so that they can be searched where they lie. */
record Latin(ByteBuffer bytes) implements CharSequence {

    @Override
    public int length() {
        return bytes.limit();
    }

    @Override
    public char charAt(int index) {
        return (char) Byte.toUnsignedInt(bytes.get(index));
    }

    @Override
    public Latin subSequence(int start, int end) {
        return new Latin(bytes.slice(start, end - start));
    }

    @Override
    public String toString() {
        return new StringBuilder(this).toString();
    }
}
