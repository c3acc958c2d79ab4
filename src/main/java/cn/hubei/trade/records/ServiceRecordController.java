package cn.hubei.trade.records;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.Visibility;
import cn.hubei.trade.application.reading.ApplicationViews;
import cn.hubei.trade.file.StoredFiles;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.reference.Cities;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「服务查询」, manual 3.7.1: every application, for its provider, its enterprise and the department. */
@Controller
@RequestMapping("/console/service-records")
class ServiceRecordController {

    private final ServiceRecordRows rows;
    private final ServiceTypes types;
    private final Cities cities;
    private final ApplicationViews views;
    private final StoredFiles files;

    ServiceRecordController(
            ServiceRecordRows rows, ServiceTypes types, Cities cities, ApplicationViews views, StoredFiles files) {
        this.files = files;
        this.cities = cities;
        this.rows = rows;
        this.types = types;
        this.views = views;
    }

    @GetMapping
    String list(ServiceRecordSearch search, Place place, CurrentUser user, Model model) {
        model.addAttribute("rows", rows.page(Visibility.of(user), search, place))
                .addAttribute("types", types.options())
                .addAttribute("cities", cities.options())
                .addAttribute("search", search)
                .addAttribute("user", user);
        return "records/services";
    }

    @GetMapping("/{id}")
    String view(@PathVariable long id, CurrentUser user, Model model) {
        model.addAttribute("application", views.seen(id, Visibility.of(user)));
        return "records/service";
    }

    @GetMapping("/{id}/attachments/{file}")
    void attachment(@PathVariable long id, @PathVariable UUID file, CurrentUser user, HttpServletResponse response)
            throws IOException {
        files.send(views.seen(id, Visibility.of(user)).offered().attachment(file), response);
    }
}
