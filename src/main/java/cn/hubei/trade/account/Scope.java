package cn.hubei.trade.account;

import cn.hubei.trade.reference.Departments;
import java.util.List;
import java.util.stream.Stream;

/** The key under which counts are kept for those who see them: a provider, or a department with all below it. */
public final class Scope {

    private static final String NOTHING = "";

    private Scope() {}

    public static String of(CurrentUser user) {
        return switch (user.role()) {
            case PROVIDER -> ofProvider(user.organization());
            case OFFICER -> user.department();
            case ENTERPRISE, OPERATOR -> NOTHING;
        };
    }

    public static String ofProvider(long provider) {
        return "P" + provider;
    }

    /** All in which what happens at a provider counts. */
    public static List<String> around(long provider, String department) {
        return Stream.concat(Stream.of(ofProvider(provider)), Departments.upwards(department).stream())
                .toList();
    }
}
