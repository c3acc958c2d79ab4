package cn.hubei.trade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.util.ClassUtils;

/** The platform's own types, as they were compiled. */
public final class OwnTypes {

    private static final Path COMPILED = Path.of("target/classes");
    private static final String CLASS = ".class";

    private OwnTypes() {}

    /** Without running what they do when they are first used. */
    public static Stream<Class<?>> all() {
        try (var files = Files.walk(COMPILED.resolve("cn/hubei/trade"))) {
            return files
                    .map(file -> COMPILED.relativize(file).toString())
                    .filter(file -> file.endsWith(CLASS) && !file.endsWith("-info.class"))
                    .map(file ->
                            file.substring(0, file.length() - CLASS.length()).replace('/', '.'))
                    .<Class<?>>map(name -> ClassUtils.resolveClassName(name, null))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
