package cn.hubei.trade.file.scanner;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The scanner did not answer, or not to the question. */
public class ScannerAway extends IOException {

    ScannerAway(String what, @Nullable Throwable why) {
        super(what, why);
    }
}
