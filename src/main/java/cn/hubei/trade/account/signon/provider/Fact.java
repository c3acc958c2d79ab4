package cn.hubei.trade.account.signon.provider;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a provider may tell of a person and its company, in the words of the settings, e.g. credit-code. */
public enum Fact {
    CREDIT_CODE("统一社会信用代码"),
    NAME("公司名称"),
    ENGLISH_NAME("公司英文名称"),
    REGION("注册地区"),
    ADDRESS("注册地址"),
    REGISTERED_CAPITAL("注册资金(万元)"),
    CUSTOMS_NUMBER("海关登记号"),
    TRADER_CODE("进出口企业代码"),
    POSTCODE("邮政编码"),
    EMAIL("企业邮箱"),
    LEGAL_REPRESENTATIVE("企业法人"),
    MOBILE("手机号码"),
    LANDLINE("固定电话(包含区号)"),
    CONTACT("联系人"),
    /** Whether it may act for the company as a whole, or only operates for it (操作员). */
    USER_TYPE("用户类型");

    private final String label;

    Fact(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Optional<Fact> of(String setting) {
        return Arrays.stream(values())
                .filter(fact -> fact.setting().equals(setting))
                .findFirst();
    }

    private String setting() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
