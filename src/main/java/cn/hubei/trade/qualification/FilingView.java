package cn.hubei.trade.qualification;

import cn.hubei.trade.organization.CompanyChecks.Fact;
import cn.hubei.trade.organization.Organization;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A filing as a page shows it.
 *
 * @param changed the labels of the facts that differ from the version in force
 */
record FilingView(
        long id,
        int number,
        FilingState state,
        String creditCode,
        Organization.Kind kind,
        @Nullable String serviceArea,
        List<Fact> facts,
        List<Picture> pictures,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        Set<String> changed,
        long version) {

    /** A picture and whether the version in force has it too. */
    public record Picture(AttachmentKind kind, UUID fileId, boolean added) {}

    public boolean isDiscardable() {
        return state == FilingState.DRAFT && number > 1;
    }

    public boolean isEditable() {
        return state == FilingState.DRAFT || state == FilingState.REFUSED;
    }
}
