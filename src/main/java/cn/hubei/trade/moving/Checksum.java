package cn.hubei.trade.moving;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * How many rows a table has, and the sum of their SHA-256, modulo 2^256: the same in whatever order they come, since the two
 * databases sort words differently; a row that stands twice counts twice.
 */
record Checksum(long rows, String sum) {

    private static final int FETCHED = 1_000;
    private static final BigInteger BOUND = BigInteger.ONE.shiftLeft(256);

    static Checksum of(Table table, Connection connection) throws SQLException {
        var digest = sha256();
        var sum = BigInteger.ZERO;
        long rows = 0;
        try (var statement = connection.prepareStatement(table.select())) {
            statement.setFetchSize(FETCHED);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    var hash = digest.digest(text(table, row).getBytes(StandardCharsets.UTF_8));
                    sum = sum.add(new BigInteger(1, hash)).mod(BOUND);
                    rows++;
                }
            }
        }
        return new Checksum(rows, "%064x".formatted(sum));
    }

    private static String text(Table table, ResultSet row) throws SQLException {
        var text = new StringBuilder();
        for (int i = 1; i <= table.columns().size(); i++) {
            var value = table.columns().get(i - 1).kind().read(row, i);
            text.append(ValueKind.canonical(value)).append(',');
        }
        return text.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
