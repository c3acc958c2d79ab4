package cn.hubei.trade;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody with a cookie jar and without a browser; follows no redirect and knows its form token. */
public final class Client {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final int port;

    private final String[] headers;
    private String token = "";
    private String tokenCookie = "";

    private Client(int port, String... headers) {
        this.port = port;
        this.headers = headers;
    }

    public record Answer(int status, String body, String location, HttpResponse<byte[]> whole) {}

    public static Client visitor(int port) {
        return new Client(port);
    }

    /** Whose every request carries these headers, name and value in turn. */
    public static Client with(int port, String... headers) {
        return new Client(port, headers);
    }

    public static Client signedIn(int port, String login) {
        var client = new Client(port);
        client.signIn(login, Scene.PASSWORD);
        return client;
    }

    public Answer signIn(String login, String password) {
        return post("/login", "loginName", login, "password", password, "captcha", "TEST", "captchaId", "");
    }

    /** What a hidden field of a page holds. */
    public String hidden(String path, String name) {
        var field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"")
                .matcher(get(path).body());
        return field.find() ? field.group(1) : "";
    }

    public void setCookie(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setDomain("127.0.0.1");
        cookie.setVersion(0);
        cookies.getCookieStore().add(address("/"), cookie);
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(address(path)).GET());
    }

    /** With the token of a form, as a browser would send it. */
    public Answer post(String path, String... fields) {
        var all = new ArrayList<>(List.of(fields));
        all.add("_csrf");
        all.add(token());
        return postWithoutToken(path, all.toArray(String[]::new));
    }

    public Answer postWithoutToken(String path, String... fields) {
        var body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&")
                    .append(encoded(fields[i]))
                    .append('=')
                    .append(encoded(fields[i + 1]));
        }
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /** A file in a field of a form. */
    public record Upload(String field, String name, byte[] content) {}

    /** One file and some fields, as multipart. */
    public Answer upload(String path, String field, String name, byte[] content, String... fields) {
        return upload(path, List.of(new Upload(field, name, content)), fields);
    }

    public Answer upload(String path, List<Upload> uploads, String... fields) {
        var boundary = "----boundary";
        var body = new ByteArrayOutputStream();
        var all = new ArrayList<>(List.of(fields));
        all.add("_csrf");
        all.add(token());
        for (int i = 0; i < all.size(); i += 2) {
            body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + all.get(i) + "\"\r\n\r\n"
                            + all.get(i + 1) + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        for (var upload : uploads) {
            body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + upload.field()
                            + "\"; filename=\"" + upload.name() + "\"\r\nContent-Type: image/png\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(upload.content());
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private String token() {
        if (token.isEmpty() || !tokenCookie.equals(cookie("XSRF-TOKEN"))) {
            token = "";
            var account = get("/account");
            if (account.status() != 200) {
                get(
                        account.location().isEmpty()
                                ? "/login"
                                : URI.create(account.location()).getPath());
            }
        }
        return token;
    }

    /** Every form that is seen has it; signing in and out changes it. */
    private void keepToken(String page) {
        var found = TOKEN.matcher(page);
        if (found.find()) {
            token = found.group(1);
            tokenCookie = cookie("XSRF-TOKEN");
        }
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + SecondNode.next(port) + path);
    }

    private Answer send(HttpRequest.Builder request) {
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            var body = new String(response.body(), StandardCharsets.UTF_8);
            keepToken(body);
            return new Answer(
                    response.statusCode(),
                    body,
                    response.headers().firstValue("Location").orElse(""),
                    response);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
