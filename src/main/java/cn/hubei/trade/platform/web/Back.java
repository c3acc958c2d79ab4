package cn.hubei.trade.platform.web;

import cn.hubei.trade.platform.text.PlainRecord;
import cn.hubei.trade.platform.text.Tidying;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.DataBinder;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The query of the list from which something was opened, so that the list is found again as it was left. It is only
 * ever put behind a path that the program names.
 *
 * @param back encoded, without its question mark; empty where there is none
 */
public record Back(@Nullable String back) {

    private static final Pattern QUERY = Pattern.compile("(?!.*%(?!\\p{XDigit}{2}))[\\w.~!$&'()*+,;=:@/?%-]*");

    public Back {
        back = back != null && QUERY.matcher(back).matches() ? back : "";
    }

    /** The list, of which this is the path, as it was left. */
    public String to(String list) {
        return query().isEmpty() ? list : list + "?" + query();
    }

    /** What is opened from the list, so that it knows the way back. */
    String along(String path) {
        return query().isEmpty() ? path : path + "?back=" + URLEncoder.encode(query(), StandardCharsets.UTF_8);
    }

    /** What the list was asked for, read as the list itself would read it. */
    public <T> T as(Class<T> asked) {
        var values = values();
        return PlainRecord.read(asked, name -> texts(values.get(name))).orElseGet(() -> bound(asked, values));
    }

    private static String @Nullable [] texts(@Nullable List<String> came) {
        return came == null ? null : came.toArray(String[]::new);
    }

    private static <T> T bound(Class<T> asked, MultiValueMap<String, String> values) {
        var binder = new DataBinder(null);
        binder.setTargetType(ResolvableType.forClass(asked));
        binder.setConversionService(Tidying.conversions());
        binder.construct(new Values(values));
        if (binder.getBindingResult().hasErrors()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return asked.cast(Objects.requireNonNull(binder.getTarget()));
    }

    String query() {
        return back == null ? "" : back;
    }

    MultiValueMap<String, String> values() {
        var values = new LinkedMultiValueMap<String, String>();
        UriComponentsBuilder.newInstance()
                .query(query())
                .build()
                .getQueryParams()
                .forEach((name, all) -> all.forEach(value -> values.add(decoded(name), decoded(value))));
        return values;
    }

    private static String decoded(@Nullable String text) {
        return text == null ? "" : URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private record Values(MultiValueMap<String, String> all) implements DataBinder.ValueResolver {

        @Override
        public @Nullable Object resolveValue(String name, Class<?> type) {
            return all.getFirst(name);
        }

        @Override
        public Set<String> getNames() {
            return all.keySet();
        }
    }
}
