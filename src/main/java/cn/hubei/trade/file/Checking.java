package cn.hubei.trade.file;

import cn.hubei.trade.file.inspection.ForeignTypes;
import cn.hubei.trade.file.inspection.Inspection;
import cn.hubei.trade.file.inspection.Unfit;
import cn.hubei.trade.file.scanner.Scanner;
import cn.hubei.trade.platform.web.Sizes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Checks an upload before anything of it is stored. */
@Component
public class Checking {

    private final Scanner scanner;
    private final ApplicationEventPublisher events;

    public Checking(Scanner scanner, ApplicationEventPublisher events) {
        this.scanner = scanner;
        this.events = events;
    }

    /**
     * Its media type.
     *
     * @throws Unfit where it is not taken
     */
    String check(MultipartFile upload, String name, Accepted accepted) throws IOException {
        demandSize(upload, accepted);
        var aside = Files.createTempFile("upload", ".aside");
        try {
            copy(upload, aside);
            var type = inspect(aside, name, accepted);
            scan(aside, name);
            return type;
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void demandSize(MultipartFile upload, Accepted accepted) {
        if (upload.isEmpty()) {
            throw new Unfit("是空文件（0 字节），请确认文件已完整保存后重新选择");
        }
        if (upload.getSize() > accepted.bytes()) {
            throw new Unfit("有 " + Sizes.show(upload.getSize()) + "，超过 " + accepted.megabytes() + " MB，请压缩后重新上传");
        }
    }

    private static void copy(MultipartFile upload, Path aside) throws IOException {
        try (var content = upload.getInputStream()) {
            Files.copy(content, aside, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String inspect(Path file, String name, Accepted accepted) throws IOException {
        var type = Inspection.type(file);
        if (!accepted.takes(type)) {
            throw new Unfit(ForeignTypes.sentence(type, name) + "；只接受" + accepted.description());
        }
        Inspection.demandHarmless(file, type);
        return type;
    }

    private void scan(Path file, String name) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var virus = scanner.virusIn(content);
            if (virus.isPresent()) {
                events.publishEvent(new VirusFound(name, Files.size(file), virus.get()));
                throw new Unfit("带有病毒（" + virus.get() + "），没有保存，请在本机查杀后换一份文件");
            }
        }
    }
}
