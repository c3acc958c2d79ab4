package cn.hubei.trade.mail;

import cn.hubei.trade.platform.list.RowQuery;
import cn.hubei.trade.platform.refusal.Conflict;
import cn.hubei.trade.platform.text.Typed;
import cn.hubei.trade.platform.web.Toasts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「邮件发送」: what waits, what was sent and what could not be, for the operator. */
@Controller
@RequestMapping("/console/mail")
class MailController {

    private final JdbcClient db;
    private final MailQueue queue;
    private final Outbox outbox;
    private final Toasts toasts;

    MailController(JdbcClient db, MailQueue queue, Outbox outbox, Toasts toasts) {
        this.db = db;
        this.queue = queue;
        this.outbox = outbox;
        this.toasts = toasts;
    }

    record MailSearch(
            @Typed(Typed.Way.EMAIL) @Nullable String recipient,
            @Nullable String state) {}

    @GetMapping
    String list(MailSearch search, @RequestParam(defaultValue = "1") int page, Model model) {
        var rows = new RowQuery("""
                        select m.id, m.recipient, m.subject, m.secret, m.state, m.attempts, m.created_at,
                               m.next_attempt_at, m.ended_at, m.problem
                        """, "from outgoing_mail m")
                .contains("m.recipient", search.recipient())
                .where("m.state = :state", "state", search.state())
                .page(db, MailRow.class, "m.created_at desc, m.id desc", page);
        model.addAttribute("rows", rows).addAttribute("open", outbox.isOpen());
        return "mail/list";
    }

    @PostMapping("/{id}/repetition")
    String repeat(@PathVariable long id) {
        if (!queue.again(id)) {
            throw new Conflict();
        }
        toasts.show("mail.repeated");
        return "redirect:/console/mail";
    }
}
