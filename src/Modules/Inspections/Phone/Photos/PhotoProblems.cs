namespace Anran.Inspections.Phone.Photos;

static class PhotoProblems
{
    public static Problem NotFound() => new(404, "photo.not-found", new(
        "没有登记过这张照片，或不在你的范围内。请先上传拍照操作。", "This photo was not declared, or lies outside your scope. Send its operation first."));

    public static Problem VisitWaits() => new(409, "photo.visit-waits", new(
        "这次检查的开始操作还没有到，照片稍后再传。", "The visit has not begun here yet; send its first operation, then the photo."));

    public static Problem Busy() => new(503, "photo.busy", new(
        "这张照片正在通过另一个连接上传，请稍后再试。", "This photo is coming over another connection; try again in a moment."));

    public static Problem TooLarge() => new(413, "photo.too-large", new(
        "照片超过 50 MB，不能接收。请在手机端压缩后重拍或重新选择。", "The photo is larger than 50 MB and cannot be kept. Shrink it or take it anew in the app."));

    public static Problem Heic() => new(415, "photo.heic", new(
        "这是 HEIC 格式，多数电脑打不开，没有接收。请在手机“设置 → 相机 → 格式”选“兼容性最佳”后重拍，或在手机端内直接拍照。",
        "This is HEIC, which most computers cannot open; it was not taken. Set the camera's format to “most compatible” and take it again, or take it in the app."));

    public static Problem NoPhoto() => new(415, "photo.no-photo", new(
        "内容不是照片（可能是改了名的其他文件），没有接收。请重新拍照。", "This is no photo, perhaps another kind of file under a photo's name; it was not taken. Take the photo again."));

    public static Problem Broken() => new(415, "photo.broken", new(
        "照片已损坏，打不开，没有接收。请重新拍照。", "The photo is broken and cannot be opened; it was not taken. Take it again."));

    public static Problem OtherBytes() => new(422, "photo.other-bytes", new(
        "收到的内容与手机登记的不一致（传输出错），已丢弃，请从头重传。", "What came is not what the phone declared; it was dropped. Send it again from the beginning."));

    public static Problem Gap(long received) => new(409, "photo.gap", new(
        $"前面的内容还没有到：请从第 {received} 字节继续。", $"What lies before is not there yet: go on from byte {received}."));

    public static Problem RangeWrong() => new(400, "photo.range", new(
        "Content-Range 应为 bytes a-b/总数，与登记的大小和内容长度一致，每段不超过 4 MB。", "Content-Range is bytes a-b/total, as declared and as long as the body, at most 4 MB a part."));

    /// <summary>The words of a code that was kept.</summary>
    public static Problem Of(string code) => new[] { TooLarge(), Heic(), NoPhoto(), Broken() }.FirstOrDefault(it => it.Code == code) ?? Broken();
}
