using System.CommandLine;
using Anran.Plans.Commands;

namespace Anran.Server.Commands;

/// <summary><c>anran plan compile</c>, <c>anran plan compare</c>: the compiler without a store, a model or a network.</summary>
static class PlanCommand
{
    public static Command Create(TextWriter output, TextWriter errors) =>
        new("plan", "整治方案 / work plans") { Compile(output, errors), Compare(output, errors) };

    static Command Compile(TextWriter output, TextWriter errors)
    {
        var files = new Argument<FileInfo[]>("FILE") { Description = "方案原文 .txt 或 .docx，可多个 / the plan's text, .txt or .docx, one or more", Arity = ArgumentArity.OneOrMore };
        var json = new Option<string?>("--json") { Description = "结果写成 JSON：单个方案给文件名，多个给目录，- 为标准输出 / the result as JSON: a file for one plan, a folder for several, - for standard output" };
        var command = new Command("compile", "方案原文 → 责任矩阵；0 完成，1 有严重疑点，2 不是方案 / a plan's text → its responsibility matrix; 0 done, 1 grave doubts, 2 no plan") { files, json };
        command.SetAction(parsed => PlanCommands.Compile(parsed.GetValue(files)!, parsed.GetValue(json), output, errors));
        return command;
    }

    static Command Compare(TextWriter output, TextWriter errors)
    {
        var upper = new Argument<FileInfo>("UPPER") { Description = "上级方案 / the plan of the level above" };
        var lower = new Argument<FileInfo>("LOWER") { Description = "下级方案 / the plan of the level below" };
        var json = new Option<bool>("--json") { Description = "结果写成 JSON / the result as JSON" };
        var command = new Command("compare", "逐条比对上下级方案：承接、加严、放宽、遗漏、新增 / measure by measure: inherited, tightened, loosened, omitted, added") { upper, lower, json };
        command.SetAction(parsed => PlanCommands.Compare(parsed.GetValue(upper)!, parsed.GetValue(lower)!, parsed.GetValue(json), output, errors));
        return command;
    }
}
