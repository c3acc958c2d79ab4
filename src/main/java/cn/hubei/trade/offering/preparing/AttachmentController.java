package cn.hubei.trade.offering.preparing;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.offering.OfferingFiles;
import cn.hubei.trade.offering.OfferingRows;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.refusal.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives an attachment to whom its offering may be shown: its provider, the department and, once published, everybody. */
@Controller
class AttachmentController {

    private final OfferingRows rows;
    private final OfferingFiles files;

    AttachmentController(OfferingRows rows, OfferingFiles files) {
        this.rows = rows;
        this.files = files;
    }

    @GetMapping("/console/" + Kind.PLURAL + "/{id}/attachments/{file}")
    void own(
            @PathVariable Kind kind,
            @PathVariable long id,
            @PathVariable UUID file,
            CurrentUser user,
            HttpServletResponse response)
            throws IOException {
        files.send(
                rows.ofProvider(kind, user.organization(), id)
                        .orElseThrow(NotFound::new)
                        .id(),
                file,
                response);
    }

    @GetMapping("/console/" + Kind.SINGULAR + "-reviews/{id}/attachments/{file}")
    void reviewed(
            @PathVariable Kind kind,
            @PathVariable long id,
            @PathVariable UUID file,
            CurrentUser user,
            HttpServletResponse response)
            throws IOException {
        files.send(
                rows.reviewed(kind, user.scope(), id).orElseThrow(NotFound::new).id(), file, response);
    }

    @GetMapping("/" + Kind.PLURAL + "/{id}/attachments/{file}")
    void published(
            @PathVariable Kind kind, @PathVariable long id, @PathVariable UUID file, HttpServletResponse response)
            throws IOException {
        files.sendPublic(rows.published(kind, id).orElseThrow(NotFound::new).id(), file, response);
    }
}
