package cn.hubei.trade.moving;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as the schema describes it.
 *
 * @param key the columns of its primary key, by which its rows are taken one after another
 */
record Table(String name, List<Column> columns, List<Column> key) {

    String select() {
        return "select " + list(columns) + " from " + name;
    }

    /** What follows a row, in the order of the key. */
    String selectAfter() {
        var marks = key.stream()
                .map(column -> "cast(? as " + column.type() + ")")
                .collect(Collectors.joining(", ", "(", ")"));
        return select() + " where (" + list(key) + ") > " + marks + " order by " + list(key);
    }

    String selectInOrder() {
        return select() + " order by " + list(key);
    }

    String insert() {
        var marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        return "insert into " + name + " (" + list(columns) + ") values (" + marks + ")";
    }

    private static String list(List<Column> columns) {
        return columns.stream().map(column -> '"' + column.name() + '"').collect(Collectors.joining(", "));
    }
}
