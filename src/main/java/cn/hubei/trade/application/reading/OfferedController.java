package cn.hubei.trade.application.reading;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.file.StoredFiles;
import cn.hubei.trade.offering.kind.Kind;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives both sides of an application the attachments of what was applied to, as they were then. */
@Controller
class OfferedController {

    private final ApplicationViews views;
    private final StoredFiles files;

    OfferedController(ApplicationViews views, StoredFiles files) {
        this.views = views;
        this.files = files;
    }

    @GetMapping("/console/applications/{id}/attachments/{file}")
    void forEnterprise(@PathVariable long id, @PathVariable UUID file, CurrentUser user, HttpServletResponse response)
            throws IOException {
        send(views.ofEnterprise(id, user.organization()), file, response);
    }

    @GetMapping("/console/" + Kind.SINGULAR + "-applications/{id}/attachments/{file}")
    void forProvider(
            @PathVariable Kind kind,
            @PathVariable long id,
            @PathVariable UUID file,
            CurrentUser user,
            HttpServletResponse response)
            throws IOException {
        send(views.ofProvider(kind, id, user.organization()), file, response);
    }

    private void send(ApplicationView application, UUID file, HttpServletResponse response) throws IOException {
        files.send(application.offered().attachment(file), response);
    }
}
