package cn.hubei.trade.records;

import cn.hubei.trade.application.ApplicationState;
import cn.hubei.trade.application.Turnaround;
import cn.hubei.trade.platform.text.Typed;
import cn.hubei.trade.platform.web.Option;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What applications are searched by over all kinds (manual 3.7.1), and what a number on 「我的主页」 narrows them to.
 *
 * @param type see {@link ServiceTypes}
 * @param state the name of a state, or one of {@link Stage}
 * @param from the first day of application, yyyy-MM-dd in Shanghai, included
 * @param to the last, included
 * @param turnaround the name of a step of 服务历时
 * @param ratedFrom the first day of evaluation
 * @param ratedTo the last
 * @param city how the codes of the provider's departments begin
 * @param offering exactly this offering
 * @param of exactly this provider
 * @param by exactly this enterprise
 */
record ServiceRecordSearch(
        @Nullable String type,
        @Typed(Typed.Way.CODE) @Nullable String number,
        @Nullable String provider,
        @Nullable String enterprise,
        @Nullable String state,
        @Nullable String from,
        @Nullable String to,
        @Nullable String turnaround,
        @Typed(Typed.Way.NUMBER) @Nullable String ratedFrom,
        @Typed(Typed.Way.NUMBER) @Nullable String ratedTo,
        @Nullable String city,
        @Nullable Long offering,
        @Nullable Long of,
        @Nullable Long by) {

    /** What is asked for beside the states themselves. */
    enum Stage {
        DECIDED("已审批（通过或不通过）"),
        OVERDUE("超过 48 小时未审批"),
        UNRATED("审批通过，待评价");

        private final String label;

        Stage(String label) {
            this.label = label;
        }
    }

    /** What a link picks and the search form does not show, but keeps. */
    public static final List<String> PICKED = List.of("offering", "of", "by");

    /** All that an export takes over from the list. */
    public static final List<String> NAMES = Stream.concat(
                    Stream.of(
                            "type",
                            "number",
                            "provider",
                            "enterprise",
                            "state",
                            "from",
                            "to",
                            "turnaround",
                            "ratedFrom",
                            "ratedTo",
                            "city"),
                    PICKED.stream())
            .toList();

    public static List<Option> states() {
        return Stream.concat(
                        Option.of(ApplicationState.values(), ApplicationState::label).stream(),
                        Option.of(Stage.values(), stage -> stage.label).stream())
                .toList();
    }

    public static List<Option> turnarounds() {
        return Option.of(Turnaround.values(), Turnaround::label);
    }

    public boolean isPicked() {
        return offering != null || of != null || by != null;
    }

    /** What has been picked. */
    public String picked() {
        return offering != null ? "服务" : of != null ? "服务单位" : "企业";
    }
}
