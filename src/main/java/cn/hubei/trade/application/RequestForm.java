package cn.hubei.trade.application;

import cn.hubei.trade.platform.Hidden;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** An application as it is typed: contact, and a line for each participant. */
record RequestForm(
        @NotBlank(message = "请填写联系人") @Size(max = 50, message = "联系人不超过 50 个字")
        String contact,

        @NotBlank(message = "请填写联系电话") @Pattern(regexp = PHONE, message = "联系电话为 11 位手机号码，或带区号的固定电话，例如 027-87654321")
        String phone,

        @Nullable List<String> participantName,
        @Nullable List<String> participantPhone,
        @Nullable String version,
        @Nullable String formKey) {

    private static final String PHONE = "|1\\d{10}|0\\d{2,3}-?\\d{7,8}(-\\d{1,6})?";
    private static final int MOST = 50;

    static RequestForm empty(String contact) {
        return new RequestForm(
                contact, "", List.of(""), List.of(""), "", UUID.randomUUID().toString());
    }

    static RequestForm of(OfferingApplication application) {
        var request = application.lastRequest();
        return new RequestForm(
                request.contact(),
                request.phone(),
                request.participants().stream().map(Participant::name).toList(),
                request.participants().stream().map(Participant::phone).toList(),
                String.valueOf(application.version()),
                "");
    }

    void check(Errors errors) {
        var participants = participants();
        if (participants.isEmpty()) {
            errors.rejectValue("participantName", "blank", "请填写至少一位参加人员的姓名和电话");
        } else if (participants.size() > MOST) {
            errors.rejectValue("participantName", "many", "一次申请不超过 " + MOST + " 人，人数更多的请联系主办单位");
        } else if (participants.stream()
                .anyMatch(one -> one.name().isBlank() || one.name().length() > 50)) {
            errors.rejectValue("participantName", "name", "每位参加人员都须填写姓名，不超过 50 个字");
        } else if (participants.stream()
                .anyMatch(one -> one.phone().isBlank() || !one.phone().matches(PHONE))) {
            errors.rejectValue("participantName", "phone", "每位参加人员都须填写电话：11 位手机号码，或带区号的固定电话");
        }
    }

    /** Of a form without errors. */
    Request request() {
        return new Request(contact, phone, participants());
    }

    long seenVersion() {
        return Hidden.version(version);
    }

    UUID key() {
        return Hidden.key(formKey);
    }

    /** Lines left wholly empty are none. */
    private List<Participant> participants() {
        var names = Objects.requireNonNullElse(participantName, List.<String>of());
        var phones = Objects.requireNonNullElse(participantPhone, List.<String>of());
        var participants = new ArrayList<Participant>();
        for (int i = 0; i < Math.max(names.size(), phones.size()); i++) {
            var name = i < names.size() ? names.get(i).replaceAll("\\s+", " ").strip() : "";
            var phone = i < phones.size() ? phones.get(i).strip() : "";
            if (!name.isEmpty() || !phone.isEmpty()) {
                participants.add(new Participant(name, phone));
            }
        }
        return participants;
    }
}
