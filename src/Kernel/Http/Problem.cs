namespace Anran.Kernel.Http;

/// <summary>A refusal the caller can act on. Thrown anywhere, told once, as RFC 9457 problem details in both languages.</summary>
/// <param name="status">HTTP status, 4xx.</param>
/// <param name="code">Stable, <c>noun.what-is-wrong</c>.</param>
/// <param name="text">What, by which rule, and how to proceed.</param>
/// <param name="errors">For single fields: the name of the field as sent, and what is wrong with it.</param>
public sealed class Problem(int status, string code, Text text, IReadOnlyDictionary<string, Text[]>? errors = null) : Exception(text.En)
{
    public int Status { get; } = status;
    public string Code { get; } = code;
    public Text Text { get; } = text;
    public IReadOnlyDictionary<string, Text[]>? Errors { get; } = errors;

    /// <summary>One field is wrong.</summary>
    public static Problem Field(string field, string code, Text text) =>
        new(400, code, text, new Dictionary<string, Text[]> { [field] = [text] });
}
