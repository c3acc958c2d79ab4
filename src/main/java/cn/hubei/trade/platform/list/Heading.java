package cn.hubei.trade.platform.list;

import org.jspecify.annotations.Nullable;

/**
 * What stands above one column of a list.
 *
 * @param under what stands above the second line of its cells; null where they have one
 */
record Heading(String label, @Nullable String under, Column column) {

    enum Column {
        WORDS(null),
        /** Figures, which stand to the right. */
        NUMBER("num"),
        /** What can be done with the row. */
        ACTIONS("act");

        final @Nullable String look;

        Column(@Nullable String look) {
            this.look = look;
        }
    }

    @Nullable
    String look() {
        return column.look;
    }
}
