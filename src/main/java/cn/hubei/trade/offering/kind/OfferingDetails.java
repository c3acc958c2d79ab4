package cn.hubei.trade.offering.kind;

import org.jspecify.annotations.Nullable;

/** What only one kind of offering has; each kind's own words, and the names under which pages show them. */
public interface OfferingDetails {

    Kind kind();

    /** 培训内容, 展会内容, 服务描述. */
    String content();

    /** 主讲人 or 主办单位. */
    default @Nullable String host() {
        return null;
    }

    /** 培训地址 or 举办地点. */
    default @Nullable String place() {
        return null;
    }

    default @Nullable String email() {
        return null;
    }
}
