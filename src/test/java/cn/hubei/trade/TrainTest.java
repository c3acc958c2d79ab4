package cn.hubei.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** deploy/train, with a Java that only says how it was called. */
class TrainTest {

    private static final String FLAGS = "case $* in *PrintFlagsFinal*) echo %s; exit;; esac\n";
    private static final String NOTES = "n=${1#*=}; { env; echo \"$@\"; } > ${n%/*}/called; echo whole > $n\n";

    @TempDir
    private Path directory;

    @Test
    void aTrainingStartHearsNothingOfTheSiteAndItsDatabaseIsGoneWithIt() throws Exception {
        assertThat(train(FLAGS.formatted("") + NOTES)).isZero();
        assertThat(Files.readString(directory.resolve("called")))
                .contains(
                        "SPRING_DATASOURCE_URL=jdbc:h2:mem:", "-Dspring.context.exit=onRefresh", "ArchiveClassesAtExit")
                .doesNotContain("the site's own");
        assertThat(directory.resolve("trade.cache")).hasContent("whole\n");
    }

    @Test
    void aJavaThatKnowsAheadOfTimeCachesMakesOne() throws Exception {
        assertThat(train(FLAGS.formatted("AOTCacheOutput") + NOTES)).isZero();
        assertThat(Files.readString(directory.resolve("called"))).contains("-XX:AOTCacheOutput=");
    }

    @Test
    void halfACacheIsNeverLeftToAStart() throws Exception {
        assertThat(train(FLAGS.formatted("") + "echo half > ${1#*=}; exit 1")).isOne();
        assertThat(directory.resolve("trade.cache")).doesNotExist();
    }

    @Test
    void theImageAndTheServiceUseTheCacheBesideTheirJar() throws IOException {
        assertThat(Files.readString(Path.of("deploy", "Dockerfile")))
                .contains("\"-XX:SharedArchiveFile=/app/trade.cache\", \"-jar\", \"/app/trade-service-platform.jar\"");
        assertThat(Files.readString(Path.of("deploy", "systemd", "trade.service")))
                .contains("-XX:SharedArchiveFile=/opt/trade/trade.cache -jar /opt/trade/trade-service-platform.jar");
    }

    private int train(String java) throws Exception {
        var bin = Files.createDirectory(directory.resolve("bin"));
        var file =
                Files.writeString(bin.resolve("java"), "#!/bin/bash\n" + java).toFile();
        assertThat(file.setExecutable(true)).isTrue();
        var run = new ProcessBuilder("deploy/train", directory.toString()).inheritIO();
        run.environment().put("PATH", bin + ":" + run.environment().get("PATH"));
        run.environment().put("SPRING_DATASOURCE_PASSWORD", "the site's own");
        return run.start().waitFor();
    }
}
