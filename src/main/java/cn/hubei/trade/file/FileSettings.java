package cn.hubei.trade.file;

import cn.hubei.trade.file.store.S3Settings;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where uploads lie and who looks for viruses in them. */
@ConfigurationProperties("platform.files")
public record FileSettings(
        @DefaultValue("disk") Place store,
        Path directory,
        @DefaultValue S3Settings s3,
        @DefaultValue VirusScanner scanner) {

    public enum Place {
        DISK,
        S3
    }

    /**
     * How ClamAV's daemon is reached.
     *
     * @param address host:port, or the path of a socket; "" for none
     * @param timeout for one file
     */
    record VirusScanner(
            @DefaultValue("") String address,
            @DefaultValue("30s") Duration timeout) {

        /** @throws IllegalStateException where the address is none */
        public VirusScanner complete() {
            if (!address.matches("|/.+|[^:/]+:\\d{1,5}")) {
                throw new IllegalStateException(
                        "PLATFORM_FILES_SCANNER_ADDRESS 须为 主机:端口（如 127.0.0.1:3310）或套接字路径（如 /run/clamav/clamd.ctl）");
            }
            return this;
        }
    }
}
