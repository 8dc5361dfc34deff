using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;

namespace Anran.Campaigns.Imports;

/// <summary>The paper as it came in: a file of a form, or pasted text as JSON.</summary>
sealed record UploadedPlan(string Name, byte[] Bytes, Guid Place)
{
    public const long MostBytes = 20 * 1024 * 1024;
    const long Envelope = 64 * 1024;

    public static async Task<UploadedPlan> Read(HttpRequest request, CancellationToken stop)
    {
        if (request.ContentLength > MostBytes * 2) throw CampaignProblems.TooLarge(MostBytes);
        return request.HasFormContentType ? await File(request, stop) : await Text(request, stop);
    }

    static async Task<UploadedPlan> File(HttpRequest request, CancellationToken stop)
    {
        IFormCollection form;
        try
        {
            form = await request.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = MostBytes + Envelope, ValueCountLimit = 16 }, stop);
        }
        catch (InvalidDataException)
        {
            // The form is longer than it may be, or no form at all.
            throw CampaignProblems.TooLarge(MostBytes);
        }
        if (form.Files.Count != 1 || form.Files[0] is not { Length: > 0 } file) throw CampaignProblems.NoFile();
        if (file.Length > MostBytes) throw CampaignProblems.TooLarge(MostBytes);
        if (!Guid.TryParse(form["place"], out var place)) throw CampaignProblems.PlaceNotFound();
        var bytes = new byte[file.Length];
        await using var content = file.OpenReadStream();
        await content.ReadExactlyAsync(bytes, stop);
        return new(SafeName(file.FileName), bytes, place);
    }

    static async Task<UploadedPlan> Text(HttpRequest request, CancellationToken stop)
    {
        if (!request.HasJsonContentType()) throw CampaignProblems.NoFile();
        try
        {
            var pasted = await request.ReadFromJsonAsync<ImportPlan.Request>(stop);
            if (string.IsNullOrWhiteSpace(pasted?.Text)) throw CampaignProblems.NoFile();
            var bytes = Encoding.UTF8.GetBytes(pasted.Text);
            if (bytes.Length > MostBytes) throw CampaignProblems.TooLarge(MostBytes);
            return new(SafeName(pasted.Name ?? "粘贴的方案.txt"), bytes, pasted.Place);
        }
        catch (JsonException)
        {
            throw CampaignProblems.NoFile();
        }
    }

    /// <summary>The last part of a path, without what could mislead a reader or a file system.</summary>
    public static string SafeName(string name)
    {
        const int longest = 120;
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var kept = new string([.. last.Where(it => !char.IsControl(it) && !char.IsSurrogate(it) && !EditPlanImport.IsHidden(it) && !"<>:\"|?*".Contains(it, StringComparison.Ordinal))]).Trim(' ', '.');
        if (kept.Length > longest) kept = kept[..(longest - Ending(kept).Length)] + Ending(kept);
        return kept.Length == 0 ? "未命名" : kept;
    }

    static string Ending(string name) => Path.GetExtension(name) is { Length: <= 8 } ending ? ending : "";
}
