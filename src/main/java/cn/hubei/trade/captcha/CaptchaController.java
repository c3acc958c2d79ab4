package cn.hubei.trade.captcha;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The captcha's picture, a new one on request, and the proof of work for those who cannot read a picture. */
@Controller
class CaptchaController {

    private final Captchas captchas;

    CaptchaController(Captchas captchas) {
        this.captchas = captchas;
    }

    @GetMapping("/captcha")
    String fresh(Model model) {
        model.addAttribute("captcha", captchas.issue());
        return "captcha/captcha";
    }

    @GetMapping("/captcha/{id}")
    ResponseEntity<byte[]> picture(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .body(captchas.picture(id));
    }

    /** In zero bits; asking for it is a use. */
    @PostMapping("/captcha/{id}/work")
    ResponseEntity<String> work(@PathVariable UUID id, HttpServletRequest request) {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(CacheControl.noStore())
                .body(String.valueOf(captchas.work(id, request.getRemoteAddr())));
    }
}
