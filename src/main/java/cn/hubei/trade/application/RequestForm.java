package cn.hubei.trade.application;

import cn.hubei.trade.offering.Kind;
import cn.hubei.trade.platform.Hidden;
import cn.hubei.trade.platform.Longest;
import cn.hubei.trade.platform.Phone;
import cn.hubei.trade.platform.Telephone;
import cn.hubei.trade.platform.Text;
import cn.hubei.trade.platform.Typed;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** An application as it is typed: contact, and participants, products and booths, or a need. */
record RequestForm(
        @NotBlank(message = "请填写联系人") @Longest(value = 50, label = "联系人")
        String contact,

        @NotBlank(message = "请填写联系电话") @Phone(value = Telephone.Use.CONTACT, label = "联系电话") @Typed(Typed.Way.PHONE)
        String phone,

        @Nullable List<String> participantName,
        @Typed(Typed.Way.PHONE) @Nullable List<String> participantPhone,
        @Nullable String products,
        @Typed(Typed.Way.NUMBER) @Nullable String booths,
        @Nullable String need,
        @Nullable String confirmed,
        @Nullable String version,
        @Nullable String formKey) {

    private static final String BOOTHS = "[1-9]\\d{0,2}";
    private static final int LONGEST_PRODUCTS = 500;
    private static final int LONGEST_NEED = 2000;

    static RequestForm empty(String contact) {
        return new RequestForm(
                contact,
                "",
                List.of(""),
                List.of(""),
                "",
                "1",
                "",
                "",
                "",
                UUID.randomUUID().toString());
    }

    static RequestForm of(OfferingApplication application) {
        var request = application.lastRequest();
        var wish = request.wish();
        var people = wish instanceof Participants participants ? participants.people() : List.<Participant>of();
        return new RequestForm(
                request.contact(),
                request.phone(),
                people.stream().map(Participant::name).toList(),
                people.stream().map(Participant::phone).toList(),
                wish instanceof Booths booths ? booths.products() : "",
                wish instanceof Booths booths ? String.valueOf(booths.number()) : "",
                wish instanceof Need need ? need.text() : "",
                "",
                String.valueOf(application.version()),
                "");
    }

    void check(Kind kind, Errors errors) {
        switch (kind) {
            case TRAINING -> lines().check("true".equals(confirmed), errors);
            case EXHIBITION -> checkBooths(errors);
            case SERVICE -> demand("need", need, "需求说明", LONGEST_NEED, errors);
        }
    }

    /** Of a form without errors. */
    Request request(Kind kind) {
        return new Request(
                contact,
                phone,
                switch (kind) {
                    case TRAINING -> new Participants(lines().people());
                    case EXHIBITION -> new Booths(text(products), Integer.parseInt(text(booths)));
                    case SERVICE -> new Need(text(need));
                });
    }

    /** Whether the same person stands in two lines, which may be meant. */
    boolean repeatsSomebody() {
        return lines().repeatsSomebody();
    }

    long seenVersion() {
        return Hidden.version(version);
    }

    UUID key() {
        return Hidden.key(formKey);
    }

    private ParticipantLines lines() {
        return new ParticipantLines(
                Objects.requireNonNullElse(participantName, List.of()),
                Objects.requireNonNullElse(participantPhone, List.of()));
    }

    private void checkBooths(Errors errors) {
        demand("products", products, "参展产品", LONGEST_PRODUCTS, errors);
        if (!text(booths).matches(BOOTHS)) {
            errors.rejectValue("booths", "number", "申请展位数为 1 至 999 的整数");
        }
    }

    private static void demand(String field, @Nullable String value, String label, int longest, Errors errors) {
        var text = text(value);
        var problem = text.isEmpty() ? "请填写" + label : Text.tooLong(label, longest, text);
        if (problem != null) {
            errors.rejectValue(field, "shape", problem);
        }
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
