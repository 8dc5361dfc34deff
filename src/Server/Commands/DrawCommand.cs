using System.CommandLine;
using Anran.Inspections;

namespace Anran.Server.Commands;

/// <summary><c>anran draw verify</c>: draws again what a published file says, without a store or a network.</summary>
static class DrawCommand
{
    public static Command Create(TextWriter output, TextWriter errors) =>
        new("draw", "双随机抽查 / random draws") { Verify(output, errors) };

    static Command Verify(TextWriter output, TextWriter errors)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "抽查公示文件 .json / the published file of a draw, .json" };
        var command = new Command("verify", "按名录和种子重新抽取并比对；0 一致，1 不一致，2 不是抽查文件 / draws again by population and seed and compares; 0 the same, 1 not, 2 no such file") { file };
        command.SetAction(parsed => Check(parsed.GetValue(file)!, output, errors));
        return command;
    }

    static int Check(FileInfo file, TextWriter output, TextWriter errors)
    {
        if (!file.Exists)
        {
            errors.WriteLine($"没有这个文件 / no such file: {file.FullName}");
            return 2;
        }
        using var stream = file.OpenRead();
        var check = DrawFile.Verify(stream);
        if (!check.Readable)
        {
            errors.WriteLine("不是抽查公示文件 / not the published file of a draw");
            return 2;
        }
        output.WriteLine($"名录 / population: {check.Units} 个对象 / units, {check.Officers} 名执法人员 / officers");
        output.WriteLine($"SHA-256: {check.Hash}");
        output.WriteLine(check.SamePopulation ? "名录与公布的摘要一致 / the population has the hash that was published" : "名录与公布的摘要不一致 / the population does not have the hash that was published");
        output.WriteLine(check.SameResult ? $"重新抽取 {check.Drawn} 个，结果一致 / drew {check.Drawn} again, the same came out" : $"重新抽取 {check.Drawn} 个，结果不一致 / drew {check.Drawn} again, and something else came out");
        return check.Holds ? 0 : 1;
    }
}
