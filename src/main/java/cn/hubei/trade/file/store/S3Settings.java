package cn.hubei.trade.file.store;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How an object store that speaks S3 is reached.
 *
 * @param pathStyle whether the bucket stands in the path and not in front of the host's name
 * @param timeout for each call, with its repetitions; reading a file may take longer, as long as bytes come
 */
public record S3Settings(
        @DefaultValue("") String endpoint,
        @DefaultValue("") String bucket,
        @DefaultValue("us-east-1") String region,
        @DefaultValue("") String accessKey,
        @DefaultValue("") String secretKey,
        @DefaultValue("true") boolean pathStyle,
        @DefaultValue("20s") Duration timeout) {

    /** @throws IllegalStateException where something is missing, with all that is */
    public S3Settings complete() {
        var missing = new ArrayList<String>();
        demand(missing, "endpoint", endpoint);
        demand(missing, "bucket", bucket);
        demand(missing, "access-key", accessKey);
        demand(missing, "secret-key", secretKey);
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "platform.files.store=s3 时还须设置 " + String.join("、", missing) + "（环境变量）；不用对象存储的，设为 disk");
        }
        if (!endpoint.matches("https?://[^/]+/?")) {
            throw new IllegalStateException("PLATFORM_FILES_S3_ENDPOINT 须以 http:// 或 https:// 开头，只写主机和端口");
        }
        return this;
    }

    public URI address() {
        return URI.create(endpoint);
    }

    private static void demand(List<String> missing, String name, String value) {
        if (value.isBlank()) {
            missing.add("PLATFORM_FILES_S3_" + name.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** Without the keys. */
    @Override
    public String toString() {
        return endpoint + " " + bucket;
    }
}
