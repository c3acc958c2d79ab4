package cn.hubei.trade.demonstration.identity;

import java.util.Map;

/** Who may be vouched for, and what is told of it. */
record Person(String userId, String name, String hint, Map<String, String> enterprise) {

    Map<String, Object> told() {
        return Map.of("userId", userId, "userName", name, "enterprise", enterprise);
    }
}
