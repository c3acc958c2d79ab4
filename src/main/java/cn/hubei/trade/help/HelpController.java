package cn.hubei.trade.help;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.platform.refusal.NotFound;
import java.time.Duration;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「帮助中心」. */
@Controller
@RequestMapping("/help")
class HelpController {

    private static final CacheControl A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    private final Manuals manuals;

    HelpController(Manuals manuals) {
        this.manuals = manuals;
    }

    @GetMapping
    String questions(Model model) {
        model.addAttribute("manuals", manuals.all());
        return "help/index";
    }

    @GetMapping("/{name:[a-z]+}")
    String manual(@PathVariable String name, Model model) {
        model.addAttribute("manual", manuals.named(name).orElseThrow(NotFound::new));
        return "help/manual";
    }

    /** From a page to the chapter that tells of it, in the manual of who asks. */
    @GetMapping(path = "/chapter", params = "page")
    String chapter(@RequestParam String page, CurrentUser user) {
        var name = user.role().name().toLowerCase(Locale.ROOT);
        return "redirect:/help/" + name
                + manuals.named(name)
                        .flatMap(manual -> manual.of(page))
                        .map(chapter -> "#" + chapter.number())
                        .orElse("");
    }

    @GetMapping("/pictures/{file:[a-z0-9-]+\\.jpg}")
    ResponseEntity<Resource> picture(@PathVariable String file) {
        var picture = new ClassPathResource(ManualPicture.FOLDER + "pictures/" + file);
        if (!picture.exists()) {
            throw new NotFound();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(A_DAY)
                .body(picture);
    }
}
