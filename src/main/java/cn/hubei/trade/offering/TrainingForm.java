package cn.hubei.trade.offering;

import cn.hubei.trade.platform.Hidden;
import cn.hubei.trade.platform.Moments;
import cn.hubei.trade.reference.Dictionaries;
import cn.hubei.trade.reference.Dictionary;
import cn.hubei.trade.reference.Regions;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;

/** A training as it is typed (manual 3.4.1). */
record TrainingForm(
        @NotBlank(message = "请填写培训主题") @Size(max = 100, message = "培训主题不超过 100 个字")
        String title,

        @Nullable List<String> speakers,
        @Nullable String type,
        @NotBlank(message = "请选择培训时间") String startsAt,

        @NotBlank(message = "请填写培训内容") @Size(max = 5000, message = "培训内容不超过 5000 个字")
        String content,

        @NotBlank(message = "请填写培训地址") @Size(max = 200, message = "培训地址不超过 200 个字")
        String address,

        @Nullable List<String> region,
        @NotBlank(message = "请选择报名开始时间") String registrationOpensAt,
        @NotBlank(message = "请选择报名截止时间") String registrationClosesAt,

        @Nullable @Pattern(regexp = "|[1-9]\\d{0,5}", message = "名额为 1 至 999999 的整数，留空表示不限")
        String capacity,

        @Nullable @Size(max = 50, message = "联系人不超过 50 个字") String contact,

        @Nullable
        @Pattern(
                regexp = "|1\\d{10}|0\\d{2,3}-?\\d{7,8}(-\\d{1,6})?",
                message = "联系电话为 11 位手机号码，或带区号的固定电话，例如 027-87654321")
        String contactPhone,

        @Nullable String version,
        @Nullable String formKey) {

    private static final int LONGEST_SPEAKERS = 500;

    static TrainingForm empty() {
        return new TrainingForm(
                "",
                List.of(""),
                "",
                "",
                "",
                "",
                List.of("420000"),
                "",
                "",
                "",
                "",
                "",
                "",
                UUID.randomUUID().toString());
    }

    static TrainingForm of(Offering offering, Regions regions) {
        var outline = offering.outline();
        var training = (Training) offering.details();
        return new TrainingForm(
                outline.title(),
                training.speakerList(),
                training.type(),
                Moments.input(outline.window().startsAt()),
                training.content(),
                training.address(),
                regions.path(outline.regionCode()),
                Moments.input(outline.window().registrationOpensAt()),
                Moments.input(outline.window().registrationClosesAt()),
                outline.capacity() == null ? "" : outline.capacity().toString(),
                outline.contact(),
                outline.contactPhone(),
                String.valueOf(offering.version()),
                "");
    }

    void check(Errors errors, Regions regions, Dictionaries dictionaries, @Nullable String typeBefore) {
        if (named().isEmpty()) {
            errors.rejectValue("speakers", "blank", "请填写主讲人，可以填写多位");
        } else if (Training.joined(named()).length() > LONGEST_SPEAKERS) {
            errors.rejectValue("speakers", "long", "主讲人姓名合计不超过 500 个字");
        }
        if (regions.chosen(region) == null) {
            errors.rejectValue("region", "region", "请选择培训地区，一直选到区县");
        }
        // A retired type stays with the training that has it.
        if (StringUtils.hasText(type)
                && !type.equals(typeBefore)
                && !dictionaries.offers(Dictionary.TRAINING_TYPE, type)) {
            errors.rejectValue("type", "unknown", "请从列表中选择培训类型");
        }
        demandTime("startsAt", startsAt, errors);
        demandTime("registrationOpensAt", registrationOpensAt, errors);
        demandTime("registrationClosesAt", registrationClosesAt, errors);
    }

    /** Of a form without errors. */
    Outline outline(Regions regions) {
        var window = new Window(time(registrationOpensAt), time(registrationClosesAt), time(startsAt));
        return new Outline(
                title,
                Objects.requireNonNull(regions.chosen(region)),
                window,
                StringUtils.hasText(capacity) ? Integer.valueOf(capacity) : null,
                StringUtils.hasText(contact) ? contact : null,
                StringUtils.hasText(contactPhone) ? contactPhone : null);
    }

    Training details() {
        return new Training(StringUtils.hasText(type) ? type : null, content, address, Training.joined(named()));
    }

    long seenVersion() {
        return Hidden.version(version);
    }

    UUID key() {
        return Hidden.key(formKey);
    }

    /** A joint inside a name separates two speakers. */
    private List<String> named() {
        return Objects.requireNonNullElse(speakers, List.<String>of()).stream()
                .flatMap(name -> List.of(name.split("、")).stream())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static void demandTime(String field, @Nullable String text, Errors errors) {
        if (StringUtils.hasText(text) && Moments.parse(text) == null) {
            errors.rejectValue(field, "time", "时间格式不正确，例如 2026-01-30 15:00");
        }
    }

    private static Instant time(String text) {
        return Objects.requireNonNull(Moments.parse(text));
    }
}
