namespace Anran.Kernel.Identifiers;

/// <summary>Why an identifier is refused: a code for programs, the place for the eye, both languages for the reader.</summary>
/// <param name="Position">Which character, counted from 1 without the white space; null when the whole is wrong.</param>
public sealed record IdentifierFault(string Code, int? Position, Text Text)
{
    internal static IdentifierFault Empty { get; } = new("identifier.empty", null, new("未填写。", "Nothing was entered."));

    internal static IdentifierFault Length(int found, int wanted) =>
        new("identifier.length", null, new($"应为 {wanted} 位，现为 {found} 位。", $"It must have {wanted} characters; it has {found}."));

    internal static IdentifierFault Character(int position, char character, string zh, string en) =>
        new("identifier.character", position, new($"第 {position} 位“{character}”不对：{zh}", $"Character {position}, “{character}”, is wrong: {en}"));

    /// <summary>The right check character is not told: it would turn a misread number into a valid wrong one.</summary>
    internal static IdentifierFault Check(int position) => new("identifier.check", position, new(
        $"第 {position} 位校验码与前 {position - 1} 位不符，请对照证照核对是否抄错。",
        $"The check character at {position} does not match the {position - 1} before it; compare with the paper."));
}
