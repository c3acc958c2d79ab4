package cn.hubei.trade.platform.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number of any country; without a + it is one of the mainland. It is kept in one writing, whatever was typed,
 * so that the same number is the same text: 13800138000, 027-87654321转801, 400-800-1234, +852 2345 6789.
 *
 * @param text in that writing
 */
public record Telephone(Sort sort, String text) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String HERE = "CN";
    private static final int LONGEST = 60;

    /** A form asks several times of the same number, and each reading takes long. */
    private static final Cache<String, Optional<Telephone>> READ =
            Caffeine.newBuilder().maximumSize(1_000).build();

    /** Banks, railways, hotlines: dialled as they are from anywhere in the country, and known to no numbering plan. */
    private static final Pattern SHORT = Pattern.compile("9[56]\\d{3,6}|1[02]\\d{3}");

    private static final Pattern WITH_EXTENSION = Pattern.compile(
            "(?<number>[+\\d][\\d\\s.()/\\p{Pd}]*?|\\([\\d\\s.()/\\p{Pd}]*?)"
                    + "(?:[\\s,;]*(?:转接?|分机号?|ext(?:ension|n)?|x|#)[\\s.:]*(?<extension>\\d{1,6}))?",
            Pattern.CASE_INSENSITIVE);

    /** 027-87654321-801, as many write it and as the platform once demanded. */
    private static final Pattern HYPHENED = Pattern.compile("(0\\d{2,3}-?\\d{7,8})-(\\d{1,6})");

    private enum Sort {
        MOBILE,
        LANDLINE,
        /** Some countries do not tell them apart. */
        EITHER,
        SERVICE
    }

    /** Whose number it is. */
    public enum Use {
        MOBILE("手机号码为 11 位；境外号码以 + 和国家或地区代码开头。例如 13800138000、+852 6123 4567", Sort.MOBILE, Sort.EITHER),
        LANDLINE(
                "固定电话须带区号，可带分机；也可填写服务电话，境外号码以 + 开头。例如 027-87654321、027-87654321转801、400-800-1234、+852 2345 6789",
                Sort.LANDLINE,
                Sort.EITHER,
                Sort.SERVICE),
        PERSON(
                "填写手机号码或带区号的固定电话，境外号码以 + 开头。例如 13800138000、027-87654321转801、+852 6123 4567",
                Sort.MOBILE,
                Sort.LANDLINE,
                Sort.EITHER),
        CONTACT(
                "填写手机号码、带区号的固定电话或服务电话，境外号码以 + 开头。例如 13800138000、027-87654321转801、400-800-1234、+852 2345 6789",
                Sort.values());

        private final String rule;
        private final Set<Sort> sorts;

        Use(String rule, Sort... sorts) {
            this.rule = rule;
            this.sorts = EnumSet.of(sorts[0], sorts);
        }

        public boolean accepts(String text) {
            return of(text).filter(number -> sorts.contains(number.sort())).isPresent();
        }

        /** What would do, as a sentence. */
        public String rule(String label) {
            return label + "不正确：" + rule;
        }
    }

    public static Optional<Telephone> of(String typed) {
        return typed.length() > LONGEST ? Optional.empty() : READ.get(typed, Telephone::found);
    }

    private static Optional<Telephone> found(String typed) {
        var text = HYPHENED.matcher(Text.halfWidth(typed)).replaceFirst("$1转$2");
        var parts = WITH_EXTENSION.matcher(text);
        return parts.matches() ? of(parts.group("number"), parts.group("extension")) : Optional.empty();
    }

    private static Optional<Telephone> of(String number, @Nullable String extension) {
        var digits = Text.code(number);
        if (SHORT.matcher(digits).matches()) {
            return Optional.of(new Telephone(Sort.SERVICE, digits));
        }
        var end = extension == null ? "" : "转" + extension;
        return read(number).map(found -> new Telephone(sort(found), written(found) + end));
    }

    /** A mobile to which an SMS can go: one of the mainland, in that writing. */
    public static boolean isMainlandMobile(String text) {
        return of(text).filter(
                        number -> number.sort() == Sort.MOBILE && !number.text().startsWith("+"))
                .isPresent();
    }

    /** In the one writing where it is a number, else as it was typed. */
    static String tidy(String typed) {
        return of(typed).map(Telephone::text).orElseGet(() -> Text.halfWidth(typed));
    }

    private static Optional<PhoneNumber> read(String number) {
        try {
            return Optional.of(NUMBERS.parse(number, HERE)).filter(NUMBERS::isValidNumber);
        } catch (NumberParseException none) {
            return Optional.empty();
        }
    }

    private static Sort sort(PhoneNumber number) {
        return switch (NUMBERS.getNumberType(number)) {
            case MOBILE -> Sort.MOBILE;
            case FIXED_LINE_OR_MOBILE -> Sort.EITHER;
            case TOLL_FREE, SHARED_COST, PREMIUM_RATE, UAN -> Sort.SERVICE;
            default -> Sort.LANDLINE;
        };
    }

    private static String written(PhoneNumber number) {
        if (!HERE.equals(NUMBERS.getRegionCodeForNumber(number))) {
            return NUMBERS.format(number, PhoneNumberFormat.INTERNATIONAL);
        }
        return NUMBERS.getNumberType(number) == PhoneNumberType.MOBILE
                ? NUMBERS.getNationalSignificantNumber(number)
                : writtenWithArea(number);
    }

    private static String writtenWithArea(PhoneNumber number) {
        var digits = NUMBERS.getNationalSignificantNumber(number);
        var area = NUMBERS.getLengthOfGeographicalAreaCode(number);
        return area > 0
                ? "0" + digits.substring(0, area) + "-" + digits.substring(area)
                : NUMBERS.format(number, PhoneNumberFormat.NATIONAL).replace(' ', '-');
    }
}
