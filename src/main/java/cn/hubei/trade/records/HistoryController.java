package cn.hubei.trade.records;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.Visibility;
import cn.hubei.trade.file.StoredFiles;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.publishing.Snapshots;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.reference.Dictionaries;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「历史信息查询」: 培训历史服务, 展会历史服务 and 第三方历史服务, manual 3.8. */
@Controller
@RequestMapping("/console/history/" + Kind.PLURAL)
class HistoryController {

    private final HistoryRows rows;
    private final ServiceRecordRows records;
    private final Snapshots snapshots;
    private final StoredFiles files;
    private final Dictionaries dictionaries;

    HistoryController(
            HistoryRows rows,
            ServiceRecordRows records,
            Snapshots snapshots,
            StoredFiles files,
            Dictionaries dictionaries) {
        this.snapshots = snapshots;
        this.files = files;
        this.rows = rows;
        this.records = records;
        this.dictionaries = dictionaries;
    }

    @GetMapping
    String list(@PathVariable Kind kind, HistoryRows.HistorySearch search, Place place, CurrentUser user, Model model) {
        model.addAttribute("kind", kind)
                .addAttribute("rows", rows.page(kind, user.organization(), search, place))
                .addAttribute("columns", kind.pastColumns())
                .addAttribute("categories", dictionaries.all(kind.categories()));
        return "records/history";
    }

    @GetMapping("/{id}")
    String view(@PathVariable Kind kind, @PathVariable long id, CurrentUser user, Model model) {
        model.addAttribute("publication", rows.one(kind, user.organization(), id))
                .addAttribute("attachments", snapshots.of(id).attachments());
        return "records/publication";
    }

    @GetMapping("/{id}/attachments/{file}")
    void attachment(
            @PathVariable Kind kind,
            @PathVariable long id,
            @PathVariable UUID file,
            CurrentUser user,
            HttpServletResponse response)
            throws IOException {
        var publication = rows.one(kind, user.organization(), id);
        files.send(snapshots.of(publication.id()).attachment(file), response);
    }

    /** 「历史申请查看」. */
    @GetMapping("/{id}/applications")
    String applications(
            @PathVariable Kind kind,
            @PathVariable long id,
            ServiceRecordSearch search,
            Place place,
            CurrentUser user,
            Model model) {
        model.addAttribute("publication", rows.one(kind, user.organization(), id))
                .addAttribute("rows", records.ofPublication(Visibility.of(user), id, search, place))
                .addAttribute("user", user);
        return "records/publicationApplications";
    }
}
