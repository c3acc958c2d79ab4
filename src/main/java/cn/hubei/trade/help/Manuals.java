package cn.hubei.trade.help;

import cn.hubei.trade.account.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The manuals, read once from the files under manual. */
@Component
class Manuals {

    private final List<Manual> all = Stream.of(Role.PROVIDER, Role.ENTERPRISE, Role.OFFICER, Role.OPERATOR)
            .map(role -> role.name().toLowerCase(Locale.ROOT))
            .map(Manuals::read)
            .toList();

    List<Manual> all() {
        return all;
    }

    Optional<Manual> named(String name) {
        return all.stream().filter(manual -> manual.name().equals(name)).findFirst();
    }

    private static Manual read(String name) {
        try {
            return ManualReader.read(
                    name,
                    new ClassPathResource(ManualPicture.FOLDER + name + ".md")
                            .getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
