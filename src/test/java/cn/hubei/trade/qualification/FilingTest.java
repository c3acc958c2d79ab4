package cn.hubei.trade.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.Scene;
import cn.hubei.trade.platform.refusal.Conflict;
import cn.hubei.trade.platform.refusal.RuleViolation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The life of a filing (manual 3.3). */
class FilingTest {

    private static final Instant NOW = Instant.parse("2026-01-06T02:00:00Z");
    private static final FilingAttachment LICENCE =
            new FilingAttachment(AttachmentKind.BUSINESS_LICENCE, UUID.randomUUID());

    private final Filing filing = Filing.first(1, Scene.profile("华南科技"), NOW);

    @Test
    void withoutABusinessLicenceNothingIsFiled() {
        assertThatThrownBy(() -> filing.submit(1, NOW))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("营业执照");
        assertThat(filing.state()).isEqualTo(FilingState.DRAFT);
    }

    @Test
    void aReturnedFilingCanBeMendedAndFiledAgain() {
        submit();
        filing.refuse("照片不清晰", 2, NOW);
        assertThat(filing.reason()).isEqualTo("照片不清晰");
        filing.edit(Scene.profile("华南科技有限公司"), List.of(), List.of());
        filing.submit(1, NOW);
        assertThat(filing.state()).isEqualTo(FilingState.SUBMITTED);
        assertThat(filing.reason()).isNull();
    }

    @Test
    void whatIsSubmittedOrApprovedCannotBeEdited() {
        submit();
        assertThatThrownBy(() -> filing.edit(Scene.profile("别名"), List.of(), List.of()))
                .isInstanceOf(Conflict.class);
        filing.approve(2, NOW);
        assertThatThrownBy(() -> filing.edit(Scene.profile("别名"), List.of(), List.of()))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void whatIsDecidedIsNotDecidedAgain() {
        submit();
        filing.approve(2, NOW);
        assertThatThrownBy(() -> filing.refuse("晚了", 2, NOW)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> filing.approve(2, NOW)).isInstanceOf(Conflict.class);
    }

    @Test
    void theNextVersionStartsFromWhatWasApproved() {
        submit();
        filing.approve(2, NOW);
        var next = filing.next(NOW);
        assertThat(next.number()).isEqualTo(2);
        assertThat(next.state()).isEqualTo(FilingState.DRAFT);
        assertThat(next.attachments()).containsExactly(LICENCE);
    }

    @Test
    void onlyWhatIsApprovedCanBeRevoked() {
        assertThatThrownBy(() -> filing.revoke("违规", 2, NOW)).isInstanceOf(Conflict.class);
        submit();
        filing.approve(2, NOW);
        filing.revoke("违规", 2, NOW);
        assertThat(filing.state()).isEqualTo(FilingState.REVOKED);
    }

    private void submit() {
        filing.edit(Scene.profile("华南科技"), List.of(LICENCE), List.of());
        filing.submit(1, NOW);
    }
}
