package cn.hubei.trade.portal;

import cn.hubei.trade.file.StoredFiles;
import cn.hubei.trade.notice.NoticeRows;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.refusal.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「通知公告」 for everybody. */
@Controller
@RequestMapping("/notices")
class PortalNoticeController {

    private final NoticeRows rows;
    private final StoredFiles files;

    PortalNoticeController(NoticeRows rows, StoredFiles files) {
        this.rows = rows;
        this.files = files;
    }

    @GetMapping
    String list(NoticeRows.NoticeSearch search, Place page, Model model) {
        model.addAttribute("rows", rows.published(search, page));
        return "portal/notices";
    }

    @GetMapping("/{id:\\d+}")
    String notice(@PathVariable long id, Model model) {
        model.addAttribute("notice", rows.published(id).orElseThrow(NotFound::new))
                .addAttribute("attachments", rows.attachments(id));
        return "portal/notice";
    }

    @GetMapping("/{id:\\d+}/attachments/{file}")
    void attachment(@PathVariable long id, @PathVariable UUID file, HttpServletResponse response) throws IOException {
        var notice = rows.published(id).orElseThrow(NotFound::new);
        if (rows.attachments(notice.id()).stream()
                .noneMatch(attached -> attached.id().equals(file))) {
            throw new NotFound();
        }
        files.sendPublic(file, response);
    }
}
