package cn.hubei.trade.demonstration.identity;

import cn.hubei.trade.demonstration.identity.Persons.Person;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.text.Tokens;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.UriComponentsBuilder;

/** 「演示单一窗口」: a code flow as provinces speak it; it leads nowhere but back to this platform. */
@Controller
@Profile("demonstration")
@RequestMapping(IdentityController.PATH)
class IdentityController {

    static final String PATH = "/demonstration/identity";
    private static final String CALLBACK = "/login/callback/danyi?code={code}&state={state}";

    private final Cache<String, Given> given =
            Caffeine.newBuilder().maximumSize(200).build();
    private final Persons persons;
    private final String secret;

    IdentityController(Persons persons, @Value("${platform.sign-on.danyi.client-secret}") String secret) {
        this.persons = persons;
        this.secret = secret;
    }

    private record Given(Person person, String challenge) {}

    record Asked(String state, String code_challenge) {}

    @GetMapping
    String page(Asked asked, Model model) {
        model.addAttribute("asked", asked).addAttribute("persons", persons.all());
        return "demonstration/identity/persons";
    }

    @GetMapping("/{userId}")
    String vouch(@PathVariable String userId, Asked asked) {
        var person = persons.all().stream()
                .filter(one -> one.userId().equals(userId))
                .findFirst()
                .orElseThrow(NotFound::new);
        var code = give("code ", new Given(person, asked.code_challenge()));
        return "redirect:"
                + UriComponentsBuilder.fromUriString(CALLBACK).encode().buildAndExpand(code, asked.state());
    }

    /** Once, and only to whom began. */
    @PostMapping("/token")
    @ResponseBody
    Map<String, Object> token(@RequestParam Map<String, String> told) {
        var verifier = told.getOrDefault("code_verifier", "");
        var challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(Tokens.sha256(verifier));
        return take("code ", told.getOrDefault("code", ""))
                .filter(found -> secret.equals(told.get("client_secret"))
                        && found.challenge().equals(challenge))
                .<Map<String, Object>>map(found -> Map.of("code", 0, "data", Map.of("token", give("token ", found))))
                .orElseGet(() -> Map.of("code", 40001, "msg", "授权码无效"));
    }

    @GetMapping("/user")
    @ResponseBody
    Map<String, Object> user(@RequestParam("access_token") String token) {
        return take("token ", token)
                .<Map<String, Object>>map(
                        found -> Map.of("code", 0, "data", found.person().told()))
                .orElseGet(() -> Map.of("code", 40002, "msg", "令牌无效"));
    }

    private String give(String what, Given to) {
        var key = Tokens.next();
        given.put(what + key, to);
        return key;
    }

    private Optional<Given> take(String what, String key) {
        return Optional.ofNullable(given.asMap().remove(what + key));
    }
}
