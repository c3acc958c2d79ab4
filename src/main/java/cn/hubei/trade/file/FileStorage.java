package cn.hubei.trade.file;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the one store. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FileSettings.class)
class FileStorage {

    @Bean
    FileStore fileStore(FileSettings settings) {
        return switch (settings.store()) {
            case DISK -> new DiskFileStore(settings.directory());
            case S3 -> new S3FileStore(settings.s3().complete());
        };
    }
}
