namespace Anran.Rules;

/// <summary>Every fault an answer can have.</summary>
static class AnswerFaults
{
    public static Fault NotAnObject() => At("not-an-object", "", "答案应为 JSON 对象", "Answers are a JSON object");

    public static Fault Unknown(string code) => At("unknown-field", code, $"没有名为 {Short(code)} 的字段", $"There is no field named {Short(code)}");

    public static Fault WrongType(Field field) => At("wrong-type", field.Code, $"“{field.Label.Zh}”的答案类型不符", $"The answer to \"{field.Label.En}\" is of a wrong type");

    public static Fault OutOfRange(Field field) => At("out-of-range", field.Code,
        $"“{field.Label.Zh}”超出范围（{field.Min}～{field.Max}）", $"\"{field.Label.En}\" is out of range ({field.Min} to {field.Max})");

    public static Fault UnknownOption(Field field, Value value) => At("unknown-option", field.Code,
        $"“{field.Label.Zh}”没有选项“{Short(value.Text)}”", $"\"{field.Label.En}\" has no option '{Short(value.Text)}'");

    static Fault At(string code, string field, string zh, string en) => new(code, field.Length == 0 ? "" : "/" + field.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal), 0, 0, zh, en);

    static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
