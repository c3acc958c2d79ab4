package cn.hubei.trade.audit;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An entry as the chain covers it. */
record ChainedEntry(
        long id,
        Instant at,
        @Nullable Long actorId,
        String actorName,
        @Nullable String displayName,
        @Nullable String role,
        @Nullable Long organizationId,
        @Nullable String organization,
        @Nullable String address,
        @Nullable String request,
        String action,
        String subject,
        String subjectId,
        @Nullable String detail,
        @Nullable String changes,
        @Nullable String personalDigest) {

    /** The columns, for a statement that knows the table as e. */
    static final String COLUMNS = """
            e.id, e.at, e.actor_id, e.actor_name, e.display_name, e.role, e.organization_id, e.organization, e.address,
            e.request, e.action, e.subject, e.subject_id, e.detail, e.changes, e.personal_digest
            """;

    String hash(Sm3 sm3, long position, String previous) {
        return sm3.hash(position + ":" + previous + ":" + text());
    }

    /** Each value with its length before it, so that nothing can move from one to the next unnoticed. */
    private String text() {
        return Stream.of(
                        id,
                        at,
                        actorId,
                        actorName,
                        displayName,
                        role,
                        organizationId,
                        organization,
                        address,
                        request,
                        action,
                        subject,
                        subjectId,
                        detail,
                        changes,
                        personalDigest)
                .map(value -> value == null ? "-" : value.toString().length() + ":" + value)
                .collect(Collectors.joining(","));
    }
}
