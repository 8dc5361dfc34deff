using System.Text.RegularExpressions;

namespace Anran.Kernel.Http;

/// <summary>
/// The framework's own complaints in both languages: fields that fail their annotations, and answers without a body.
/// A use case's own refusals are <see cref="Problem"/>s and pass through untouched.
/// </summary>
public static partial class FieldErrors
{
    public static void InBothLanguages(ProblemDetailsContext context)
    {
        if (context.ProblemDetails.Extensions.ContainsKey("detailEn")) return;
        context.ProblemDetails = context.ProblemDetails is HttpValidationProblemDetails fields
            ? ProblemWriter.Details(new(400, "fields", new("有内容填写得不对，请看各栏的提示。", "Some fields are not right; see what each one says."), Translate(fields)))
            : ProblemWriter.Details(Plain(context.ProblemDetails.Status ?? context.HttpContext.Response.StatusCode, context.HttpContext));
    }

    static Dictionary<string, Text[]> Translate(HttpValidationProblemDetails fields) => fields.Errors.ToDictionary(
        field => string.Join('.', field.Key.Split('.').Select(part => part.Length == 0 ? part : char.ToLowerInvariant(part[0]) + part[1..])),
        field => field.Value.Select(Translate).ToArray());

    static Text Translate(string english)
    {
        if (Required().IsMatch(english)) return new("请填写。", "Please fill this in.");
        if (Between().Match(english) is { Success: true } length) return new($"应为 {length.Groups[1]} 到 {length.Groups[2]} 个字。", $"Between {length.Groups[1]} and {length.Groups[2]} characters.");
        if (AtMost().Match(english) is { Success: true } most) return new($"不能超过 {most.Groups[1]} 个字。", $"At most {most.Groups[1]} characters.");
        if (InRange().Match(english) is { Success: true } range) return new($"应在 {range.Groups[1]} 到 {range.Groups[2]} 之间。", $"Between {range.Groups[1]} and {range.Groups[2]}.");
        return new("格式不对。", english);
    }

    static Problem Plain(int status, HttpContext context) => status switch
    {
        400 => new(400, "malformed", new("请求的格式不对：地址、参数或 JSON 不能读。", "The request cannot be read: address, parameters or JSON are malformed.")),
        404 => new(404, "not-found", new("没有这个地址或内容，或不在你的辖区内。", "There is no such address or thing, or it lies outside your area.")),
        405 => new(405, "wrong-method", new("这个地址不支持这种操作。", "This address does not know that method.")),
        413 => ProblemWriter.TooLarge(context),
        415 => new(415, "wrong-type", new("内容类型不对：这里需要 JSON 或指定的文件。", "Wrong content type: JSON or the named kind of file is needed here.")),
        429 => new(429, "too-many", new("操作太频繁，请稍后再试。", "Too many requests; try again in a moment.")),
        >= 500 => new(status, "our-fault", new("系统出错，已经记录。请稍后再试；如仍不行，请把编号告诉管理员。", "Something went wrong on our side and was recorded. Try again later; if it persists, tell the administrator the trace number.")),
        _ => new(status, "refused", new("请求没有被接受。", "The request was not accepted.")),
    };

    [GeneratedRegex("is required")]
    private static partial Regex Required();

    [GeneratedRegex(@"minimum length of '?(\d+)'? and a maximum length of '?(\d+)'?")]
    private static partial Regex Between();

    [GeneratedRegex(@"maximum length of '?(\d+)'?")]
    private static partial Regex AtMost();

    [GeneratedRegex(@"must be between (\S+) and (\S+?)\.")]
    private static partial Regex InRange();
}
