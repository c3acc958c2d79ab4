package cn.hubei.trade.file;

import cn.hubei.trade.file.scanner.Clamd;
import cn.hubei.trade.file.scanner.Scanner;
import cn.hubei.trade.file.store.DiskFileStore;
import cn.hubei.trade.file.store.FileStore;
import cn.hubei.trade.file.store.S3FileStore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the one store and the one scanner. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FileSettings.class)
public class FileStorage {

    @Bean
    FileStore fileStore(FileSettings settings) {
        return switch (settings.store()) {
            case DISK -> new DiskFileStore(settings.directory());
            case S3 -> new S3FileStore(settings.s3().complete());
        };
    }

    @Bean
    Scanner scanner(FileSettings settings) {
        var scanner = settings.scanner().complete();
        return scanner.address().isEmpty() ? Scanner.NONE : new Clamd(scanner.address(), scanner.timeout());
    }
}
