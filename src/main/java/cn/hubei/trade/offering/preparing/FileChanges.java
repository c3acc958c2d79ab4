package cn.hubei.trade.offering.preparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a form changes about an offering's files.
 *
 * @param added attachments
 * @param removed attachments
 * @param cover a new one; null for none
 * @param uncovered whether it shall have none any longer, unless a new one comes
 */
record FileChanges(
        List<UUID> added,
        Collection<UUID> removed,
        @Nullable UUID cover,
        boolean uncovered) {

    static final FileChanges NONE = new FileChanges(List.of(), List.of(), null, false);

    /** All that wait to be kept. */
    List<UUID> brought() {
        var all = new ArrayList<>(added);
        if (cover != null) {
            all.add(cover);
        }
        return all;
    }

    @Nullable
    UUID cover(@Nullable UUID before) {
        return cover != null ? cover : uncovered ? null : before;
    }
}
