package cn.hubei.trade.demonstration.receiver;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** 「演示接收方」: takes webhooks and shows what arrived. */
@Controller
@Profile("demonstration")
class ReceiverController {

    static final String PATH = "/demonstration/receiver";
    private static final int LONGEST_BODY = 64_000;

    private final ReceivedCalls calls;
    private final ReceiverSecrets secrets;
    private final Clock clock;

    ReceiverController(ReceivedCalls calls, ReceiverSecrets secrets, Clock clock) {
        this.calls = calls;
        this.secrets = secrets;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String page(Model model) {
        model.addAttribute("calls", calls.all());
        return "demonstration/receiver/calls";
    }

    @PostMapping(PATH)
    ResponseEntity<Void> take(
            @RequestHeader(value = "webhook-id", defaultValue = "") String id,
            @RequestHeader(value = "webhook-timestamp", defaultValue = "") String timestamp,
            @RequestHeader(value = "webhook-signature", defaultValue = "") String signatures,
            @RequestBody byte[] body) {
        if (body.length > LONGEST_BODY) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        var verified = secrets.verify(new ReceivedHeaders(id, timestamp, signatures), body);
        calls.add(new ReceivedCall(clock.instant(), id, new String(body, StandardCharsets.UTF_8), verified));
        return ResponseEntity.status(verified ? HttpStatus.NO_CONTENT : HttpStatus.UNAUTHORIZED)
                .build();
    }

    @PostMapping(PATH + "/secrets")
    String secret(@RequestParam(defaultValue = "") String secret) {
        if (secret.startsWith("whsec_")) {
            secrets.add(secret.strip());
        }
        return "redirect:" + PATH;
    }
}
