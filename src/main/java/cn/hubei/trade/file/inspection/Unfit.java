package cn.hubei.trade.file.inspection;

/** An upload that is refused. The message follows the file's name and says what it is and what to do. */
public class Unfit extends RuntimeException {

    public Unfit(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** What is of a picture's type and cannot be shown. */
    public static Unfit noPicture() {
        return new Unfit("无法作为图片打开，可能已损坏，请换一张图片，或用看图软件另存为 jpg 后上传");
    }

    static Unfit broken() {
        return new Unfit("已损坏，无法打开，请重新保存或导出后上传");
    }
}
