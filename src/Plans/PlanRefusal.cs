namespace Anran.Plans;

/// <summary>Why a file is no plan, in both languages.</summary>
public sealed record PlanRefusal(string Code, string Zh, string En)
{
    public static PlanRefusal Missing { get; } = new("file-missing", "找不到文件，或无权读取", "The file does not exist or may not be read");
    public static PlanRefusal TooLarge { get; } = new("file-too-large", "文件过大：工作方案不超过 10 MB、30 万字", "The file is too large: a plan has at most 10 MB and 300,000 characters");
    public static PlanRefusal Empty { get; } = new("file-empty", "文件中没有文字：请检查是否选错了文件", "The file holds no text: check that it is the right one");
    public static PlanRefusal NotText { get; } = new("not-text", "不是文本文件：请提供 .txt（UTF-8 或 GB18030）或 .docx", "This is not a text: give .txt (UTF-8 or GB18030) or .docx");
    public static PlanRefusal BrokenWord { get; } = new("broken-docx", "Word 文档已损坏，或不是 .docx：请用 Word 或 WPS 打开后另存为 .docx", "The Word document is damaged, or no .docx: open it in a word processor and save it as .docx");
    public static PlanRefusal NoPlan { get; } = new("no-plan", "没有读到中文公文的内容：请提供工作方案的 .txt 或 .docx 原文（扫描件请先转成文字）", "No Chinese official paper was found in it: give the plan's text as .txt or .docx (a scan must be turned into text first)");
}
