package cn.hubei.trade.account.forgotten;

import cn.hubei.trade.account.ResetCodeIssued.Way;
import cn.hubei.trade.platform.web.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The ways that a code may go, the same for everybody: an account's own would tell that it is there. */
@Component
public class CodeWays {

    private final List<Way> open = new ArrayList<>();

    public CodeWays(@Value("${platform.mail.from:}") String sender, @Value("${platform.sms.url:}") String gateway) {
        if (!sender.isBlank()) {
            open.add(Way.MAIL);
        }
        if (!gateway.isBlank()) {
            open.add(Way.SMS);
        }
    }

    public boolean isOpen(Way way) {
        return open.contains(way);
    }

    /** Nothing to choose where there is one or none. */
    List<Option> choices() {
        return open.size() > 1
                ? open.stream().map(way -> new Option(way.name(), way.label())).toList()
                : List.of();
    }

    /** 「邮箱」, 「邮箱或手机」; empty where codes are told by word of mouth alone. */
    String places() {
        return open.stream().map(Way::place).collect(Collectors.joining("或"));
    }

    /** The one that was chosen, then the others: an account may have no mobile, or no mailbox. */
    Stream<Way> beginningWith(@Nullable String chosen) {
        return Stream.concat(
                open.stream().filter(way -> way.name().equals(chosen)),
                open.stream().filter(way -> !way.name().equals(chosen)));
    }
}
