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

    public static Problem TooMany(int most) => Problem.Field("files", "file.too-many", new(
        $"一次最多附 {most} 个文件。", $"At most {most} files at a time."));

    public static Problem NotYours() => Problem.Field("files", "file.not-yours", new(
        "附件不存在，或属于其他单位。请重新上传。", "A file does not exist or belongs to another organisation. Upload it again."));

    /// <param name="matter">Null where it was not written down what took it.</param>
    public static Problem FiledAlready(string name, Text? matter) => Problem.Field("files", "file.filed-already", new(
        $"“{name}”已归入{matter?.Zh ?? "其他事项"}，一个文件只归入一个事项。请另行上传。",
        $"“{name}” is filed with {matter?.En ?? "another matter"} already, and a file belongs to one matter only. Upload it again."));

    public static Problem Nowhere() => new(403, "outside-scope", new(
        "你没有可以存放文件的辖区或单位。", "You have no area or organisation in which a file could be kept."));
}
