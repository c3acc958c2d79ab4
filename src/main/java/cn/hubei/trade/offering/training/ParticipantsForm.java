package cn.hubei.trade.offering.training;

import cn.hubei.trade.offering.kind.Wish;
import cn.hubei.trade.offering.kind.WishForm;
import cn.hubei.trade.platform.text.Typed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The participants as they are typed. */
record ParticipantsForm(
        @Nullable List<String> participantName,
        @Typed(Typed.Way.PHONE) @Nullable List<String> participantPhone,
        @Nullable String confirmed)
        implements WishForm {

    static final ParticipantsForm EMPTY = new ParticipantsForm(List.of(""), List.of(""), "");

    static ParticipantsForm of(Participants wish) {
        return new ParticipantsForm(
                wish.people().stream().map(Participant::name).toList(),
                wish.people().stream().map(Participant::phone).toList(),
                "");
    }

    @Override
    public void check(Errors errors) {
        lines().check("true".equals(confirmed), errors);
    }

    @Override
    public Wish wish() {
        return new Participants(lines().people());
    }

    /** Whether the same person stands in two lines, which may be meant. */
    @Override
    public boolean isDoubtful() {
        return lines().repeatsSomebody();
    }

    private ParticipantLines lines() {
        return new ParticipantLines(
                Objects.requireNonNullElse(participantName, List.of()),
                Objects.requireNonNullElse(participantPhone, List.of()));
    }
}
