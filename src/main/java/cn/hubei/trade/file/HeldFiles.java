package cn.hubei.trade.file;

import cn.hubei.trade.file.inspection.Unfit;
import cn.hubei.trade.file.scanner.ScannerAway;
import cn.hubei.trade.file.store.Content;
import cn.hubei.trade.file.store.FileStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/**
 * Files that a form has uploaded and no record has yet. They stay chosen while the form is corrected. Each belongs to
 * its account and its field, and is deleted after a day.
 */
@Service
public class HeldFiles {

    private static final Logger LOG = LoggerFactory.getLogger(HeldFiles.class);

    private final Checking checking;
    private final FileStore store;
    private final HeldRows rows;

    public HeldFiles(Checking checking, FileStore store, HeldRows rows) {
        this.checking = checking;
        this.store = store;
        this.rows = rows;
    }

    /** Takes what is good, and says of each that is not what it is; the record's use case keeps the good ones. */
    public Chosen choose(Offered offered, long account) {
        var problems = new ArrayList<String>();
        var files = new ArrayList<>(heldBefore(offered, account, problems));
        for (var upload : offered.uploads()) {
            try {
                files.add(hold(upload, offered, account));
            } catch (Unfit unfit) {
                problems.add("「" + FileName.of(upload) + "」" + unfit.sentence());
            } catch (IOException failed) {
                LOG.error("An upload could not be taken", failed);
                problems.add(unavailable(failed));
                break;
            }
        }
        return new Chosen(offered.field(), files, problems);
    }

    /** Whether it waits in this field of a form of this account, which may then look at it. */
    public boolean holds(UUID file, String field, long account) {
        return rows.of(List.of(file), account).stream().anyMatch(row -> field.equals(row.field()));
    }

    /** What a record has meanwhile, as after a second press of the same button, needs no word. */
    private List<Attached> heldBefore(Offered offered, long account, List<String> problems) {
        var found = rows.of(offered.held(), account);
        var gone = offered.held().size() - found.size();
        if (gone > 0) {
            problems.add("有 " + gone + " 个先前选好的文件超过一天没有保存，已清除，请重新选择");
        }
        return found.stream()
                .filter(row -> offered.field().equals(row.field()))
                .map(row -> new Attached(row.id(), row.name(), row.size()))
                .toList();
    }

    private Attached hold(MultipartFile upload, Offered offered, long account) throws IOException {
        var given = FileName.of(upload);
        var type = checking.check(upload, given, offered.accepted());
        var kept = kept(new Taken(given, type, upload), offered.accepted());
        var name = Accepted.named(kept.name(), kept.type());
        var content = Content.of(kept.bytes());
        var id = UUID.randomUUID();
        store.write(id, content);
        add(new HeldRows.Upload(id, name, kept.type(), content, account, offered.field()));
        return new Attached(id, name, content.size());
    }

    private static Taken kept(Taken upload, Accepted accepted) throws IOException {
        return accepted.isShrunk() ? Shrinking.of(upload) : upload;
    }

    private void add(HeldRows.Upload upload) throws IOException {
        try {
            rows.add(upload);
        } catch (RuntimeException notWrittenDown) {
            store.delete(upload.id());
            throw notWrittenDown;
        }
    }

    private static String unavailable(IOException failure) {
        return failure instanceof ScannerAway ? "杀毒服务暂时不可用，文件没有保存，请稍后再试" : "文件暂时无法保存，请稍后再试";
    }
}
