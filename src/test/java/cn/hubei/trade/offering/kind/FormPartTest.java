package cn.hubei.trade.offering.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormPartTest {

    @Test
    void whateverIsTypedStandsInOnePartAndOnce() {
        assertThat(Kind.all())
                .allSatisfy(kind -> assertThat(FormPart.of(kind).stream()
                                .flatMap(part -> part.lines(kind).stream())
                                .flatMap(List::stream))
                        .containsExactlyInAnyOrderElementsOf(Term.typed(kind)));
    }

    @Test
    void noPartIsEmptyAndNoHeadingSpeaksOfWhatIsNotThere() {
        assertThat(Kind.all()).allSatisfy(kind -> {
            assertThat(FormPart.of(kind))
                    .allSatisfy(part -> assertThat(part.lines(kind)).isNotEmpty());
            assertThat(FormPart.REGISTRATION.heading(kind)).isEqualTo(kind.hasWindow() ? "报名" : "联系方式");
        });
    }
}
