package cn.hubei.trade.account;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What an operator administers; the three can be in three persons' hands. */
public enum Power {
    SYSTEM("系统管理", "字典、商务主管部门、系统设置、外发记录"),
    SECURITY("安全管理", "账户、主管部门用户、运营账户、接口用户、解锁、重置密码、解除二次验证"),
    AUDIT("审计管理", "审计记录");

    public static final Set<Power> ALL = Set.of(values());

    private final String label;
    private final String scope;

    Power(String label, String scope) {
        this.label = label;
        this.scope = scope;
    }

    public String label() {
        return label;
    }

    /** What it covers, in words. */
    public String scope() {
        return scope;
    }

    /** As an account keeps them: the names in their order. */
    public static String text(Set<Power> powers) {
        return Arrays.stream(values()).filter(powers::contains).map(Power::name).collect(Collectors.joining(","));
    }

    public static Set<Power> of(String text) {
        var powers = EnumSet.noneOf(Power.class);
        Arrays.stream(values())
                .filter(power -> Arrays.asList(text.split(",")).contains(power.name()))
                .forEach(powers::add);
        return powers;
    }

    /** 系统管理、审计管理; nothing in words where there is none. */
    public static String labels(Set<Power> powers) {
        return powers.isEmpty()
                ? "无"
                : Arrays.stream(values())
                        .filter(powers::contains)
                        .map(Power::label)
                        .collect(Collectors.joining("、"));
    }
}
