package cn.hubei.trade.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** Links to static files with a hash of their content, so that browsers may keep them for good. */
@Component
public class Assets {

    private static final String DIRECTORY = "/assets/";

    private final Map<String, String> urls = new ConcurrentHashMap<>();

    public String url(String path) {
        return urls.computeIfAbsent(path, Assets::hashed);
    }

    /** Whether this node's file is the one that the address asks for. */
    boolean answers(String address, String query) {
        return !query.startsWith("v=")
                || url(address.substring(DIRECTORY.length())).endsWith("?" + query);
    }

    private static String hashed(String path) {
        try (var content = new ClassPathResource("assets/" + path).getInputStream()) {
            return DIRECTORY + path + "?v="
                    + DigestUtils.md5DigestAsHex(content).substring(0, 10);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
