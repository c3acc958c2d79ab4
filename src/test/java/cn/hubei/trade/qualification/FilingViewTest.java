package cn.hubei.trade.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.organization.CompanyChecks.Fact;
import cn.hubei.trade.organization.Organization;
import cn.hubei.trade.qualification.FilingView.Difference;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FilingViewTest {

    @Test
    void aVersionTellsWhatItSaysOtherwiseThanTheOneBefore() {
        assertThat(saying("新地址", "027-1").since(saying("旧地址", "027-1")))
                .containsExactly(new Difference("注册地址", "旧地址", "新地址"));
    }

    @Test
    void whatWasEmptyIsSaidToHaveBeenEmpty() {
        assertThat(saying("地址", "027-1").since(saying("地址", null)))
                .containsExactly(new Difference("固定电话", "（空）", "027-1"));
    }

    @Test
    void whatIsBlankIsMissing() {
        assertThat(saying("地址", " ").missing()).containsExactly("固定电话");
        assertThat(saying("地址", "027-1").missing()).isEmpty();
    }

    @Test
    void onlyABusinessLicenceIsOne() {
        assertThat(with(AttachmentKind.CERTIFICATE).hasLicence()).isFalse();
        assertThat(with(AttachmentKind.BUSINESS_LICENCE).hasLicence()).isTrue();
    }

    private static FilingView saying(String address, @Nullable String telephone) {
        return view(List.of(new Fact("注册地址", address, false), new Fact("固定电话", telephone, true)), List.of());
    }

    private static FilingView with(AttachmentKind kind) {
        return view(List.of(), List.of(new FilingView.Picture(kind, UUID.randomUUID(), false)));
    }

    private static FilingView view(List<Fact> facts, List<FilingView.Picture> pictures) {
        return new FilingView(
                1,
                1,
                FilingState.DRAFT,
                "914201000000000000",
                Organization.Kind.PROVIDER,
                null,
                facts,
                pictures,
                null,
                null,
                null,
                Set.of(),
                0);
    }
}
