package cn.hubei.trade;

import cn.hubei.trade.account.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 「进入系统」 leads to the first page of the user's menu. */
@Controller
class ConsoleController {

    private final ConsoleMenu menu;

    ConsoleController(ConsoleMenu menu) {
        this.menu = menu;
    }

    @GetMapping("/console")
    String enter(CurrentUser user) {
        return menu.menu(user).stream()
                .findFirst()
                .map(section -> "redirect:" + section.items().get(0).path())
                .orElse("redirect:/account");
    }
}
