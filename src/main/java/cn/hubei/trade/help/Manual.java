package cn.hubei.trade.help;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A role's manual; its chapters bear the numbers of the source manual. */
record Manual(String name, String title, String html, List<Chapter> chapters) {

    /** @param pages the beginnings of the addresses of which it tells */
    record Chapter(String number, String title, List<String> pages) {

        /** How many of its number's parts there are: 3.4.1 has three. */
        public int depth() {
            return number.split("\\.").length;
        }

        private int fits(String path) {
            return pages.stream()
                    .filter(page -> path.equals(page) || path.startsWith(page + "/"))
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
        }
    }

    /** The chapter that names most of the path. */
    Optional<Chapter> of(String path) {
        return chapters.stream()
                .filter(chapter -> chapter.fits(path) > 0)
                .max(Comparator.comparingInt(chapter -> chapter.fits(path)));
    }
}
