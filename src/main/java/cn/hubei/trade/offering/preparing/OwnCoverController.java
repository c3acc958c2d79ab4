package cn.hubei.trade.offering.preparing;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.file.HeldFiles;
import cn.hubei.trade.file.StoredFiles;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.refusal.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows a provider the pictures of its own offerings, and those that wait in its forms. */
@Controller
@RequestMapping("/console/" + Kind.PLURAL)
class OwnCoverController {

    private final OwnCovers covers;
    private final HeldFiles held;
    private final StoredFiles files;

    OwnCoverController(OwnCovers covers, HeldFiles held, StoredFiles files) {
        this.covers = covers;
        this.held = held;
        this.files = files;
    }

    @GetMapping("/{id}/cover")
    void saved(@PathVariable Kind kind, @PathVariable long id, CurrentUser user, HttpServletResponse response)
            throws IOException {
        show(covers.file(kind, id, user.organization()).orElseThrow(NotFound::new), response);
    }

    @GetMapping("/held-covers/{file}")
    void held(@PathVariable UUID file, CurrentUser user, HttpServletResponse response) throws IOException {
        if (!held.holds(file, OfferingUploads.COVER, user.accountId())) {
            throw new NotFound();
        }
        show(file, response);
    }

    private void show(UUID file, HttpServletResponse response) throws IOException {
        files.show(file, CacheControl.noStore(), response);
    }
}
