package cn.hubei.trade.file.inspection;

/** An upload that is refused. The message follows the file's name and says what it is and what to do. */
public class Unfit extends RuntimeException {

    public Unfit(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    static Unfit broken() {
        return new Unfit("已损坏，无法打开，请重新保存或导出后上传");
    }
}
