import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Somebody who is signed in, with the token of its forms. */
record Actor(String name, Drive drive, String token) {

    static Actor of(String base, String name) {
        for (int tries = 1; ; tries++) {
            try {
                var drive = new Drive(base).signIn(name);
                return new Actor(name, drive, drive.token("/account"));
            } catch (Exception notYet) {
                if (tries == 5) {
                    throw new IllegalStateException(name + " cannot sign in", notYet);
                }
                pause(4000);
            }
        }
    }

    /** trader0, trader1 and so on. */
    static List<Actor> traders(String base, int number) {
        return IntStream.range(0, number)
                .parallel()
                .mapToObj(i -> of(base, "trader" + i))
                .toList();
    }

    int submit(String training, String key) throws Exception {
        return drive.post(
                "/console/open-trainings/" + training + "/application", "_csrf", token, "contact", "王芳", "phone",
                "13900139000", "participantName", "王芳", "participantPhone", "13900139000", "formKey", key);
    }

    int approve(String application, String version) throws Exception {
        return drive.post(
                "/console/training-applications/" + application + "/decision", "_csrf", token, "version", version,
                "outcome", "APPROVED", "reason", "");
    }

    int upload(String training, String name, byte[] picture) throws Exception {
        return drive.upload("/console/training-evidence/" + training, token, name, picture);
    }

    /** Half as long as this at least. */
    static void pause(int most) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(most / 2, most));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
