package cn.hubei.trade.portal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 「帮助」: what visitors ask most, and whom else they can ask. */
@Controller
class HelpController {

    @GetMapping("/help")
    String help() {
        return "portal/help";
    }
}
