using Anran.Kernel.Http;

namespace Anran.Kernel.Files;

static class FileProblems
{
    public static Problem Empty() => new(422, "file.empty", new("文件是空的，没有保存。", "The file is empty and was not saved."));

    public static Problem TooLarge(long most) => new(413, "file.too-large", new(
        $"文件超过 {most / 1024 / 1024} MB，没有保存。请压缩或拆分后再传。", $"The file is larger than {most / 1024 / 1024} MB and was not saved. Shrink or split it and try again."));

    public static Problem NotAllowed() => new(415, "file.type-not-allowed", new(
        "不支持这种文件。可用：JPEG、PNG、WebP、GIF、PDF、DOCX、XLSX、TXT、CSV。", "This kind of file is not taken. Use JPEG, PNG, WebP, GIF, PDF, DOCX, XLSX, TXT or CSV."));

    public static Problem OtherThanNamed(string type) => new(415, "file.other-than-named", new(
        $"文件的内容（{type}）与扩展名不符，没有保存。", $"The content ({type}) is not what the file's name says; it was not saved."));

    public static Problem NotFound() => new(404, "file.not-found", new("没有这个文件。", "There is no such file."));

    public static Problem Missing() => new(410, "file.missing", new(
        "文件的内容已不在服务器上，请管理员从备份恢复。", "The content of the file is no longer on the server; ask the administrator to restore it from a backup."));

    public static Problem Altered() => new(410, "file.altered", new(
        "文件的内容在服务器上被改动过，不再提供。请管理员从备份恢复。", "The content of the file was altered on the server and is no longer handed out; ask the administrator to restore it from a backup."));

    public static Problem Nowhere() => new(403, "outside-scope", new(
        "你没有可以存放文件的辖区或单位。", "You have no area or organisation in which a file could be kept."));
}
