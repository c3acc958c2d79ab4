package cn.hubei.trade.file.scanner;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Looks for viruses. */
public interface Scanner {

    /** Where a site has none. */
    Scanner NONE = content -> Optional.empty();

    /**
     * The virus's name; none where the scanner has seen all of it and found nothing.
     *
     * @throws ScannerAway where it has not: nothing is known then, and nothing may pass
     */
    Optional<String> virusIn(InputStream content) throws IOException;

    /** Whether it is there. */
    default boolean answers() {
        return true;
    }
}
