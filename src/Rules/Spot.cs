using System.Globalization;
using System.Text.Json;
using Anran.Rules.Grammar;
using Anran.Rules.Packs;

namespace Anran.Rules;

/// <summary>
/// A place in a JSON file, read with complaints instead of exceptions. What is asked for and is not there, or is of a wrong kind,
/// becomes a fault at its JSON pointer and a harmless stand-in, so that one reading finds all faults. Packs, local overrides and
/// checklists are read by it.
/// </summary>
public sealed class Spot(JsonElement element, string path, List<Fault> faults)
{
    const int MostLevels = 16;

    public string Path => path;

    public List<Fault> Faults => faults;

    public JsonElement Element => element;

    public static Spot? Read(Stream stream, int mostBytes, out List<Fault> faults)
    {
        faults = [];
        var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (var count = stream.Read(buffer); count > 0; count = stream.Read(buffer))
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length <= mostBytes) continue;
            faults.Add(PackFaults.FileTooLarge(mostBytes));
            return null;
        }
        // A leading byte order mark is common and harmless.
        var json = bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
        if (json.Span.StartsWith("\uFEFF"u8)) json = json[3..];
        try
        {
            using var document = JsonDocument.Parse(json, new() { MaxDepth = MostLevels, AllowDuplicateProperties = false });
            return new Spot(document.RootElement.Clone(), "", faults);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            var place = problem as JsonException;
            faults.Add(PackFaults.NotJson(place?.LineNumber ?? 0, place?.BytePositionInLine ?? 0));
            return null;
        }
    }

    /// <summary>Complains of members nobody asked for: a misspelt one would otherwise pass unnoticed.</summary>
    public bool IsObject(params ReadOnlySpan<string> known)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            faults.Add(PackFaults.WrongType(path, "{ }"));
            return false;
        }
        foreach (var member in element.EnumerateObject())
        {
            var name = JsonText.NameOf(member) ?? "\uFFFD";
            if (!known.Contains(name)) faults.Add(PackFaults.UnknownMember(Below(name.Length <= 100 ? name : name[..100])));
        }
        return true;
    }

    public Spot? Member(string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null
            ? new Spot(member, Below(name), faults) : null;

    public Spot? Required(string name)
    {
        var member = Member(name);
        if (member is null) faults.Add(PackFaults.Missing(Below(name)));
        return member;
    }

    public IReadOnlyList<Spot> List(string name, int most, bool isRequired = true)
    {
        if ((isRequired ? Required(name) : Member(name)) is not { } list) return [];
        if (list.Element.ValueKind != JsonValueKind.Array) faults.Add(PackFaults.WrongType(list.Path, "[ ]"));
        else if (list.Element.GetArrayLength() > most) faults.Add(PackFaults.TooMany(list.Path, most));
        else return [.. list.Element.EnumerateArray().Select((item, i) => new Spot(item, string.Create(CultureInfo.InvariantCulture, $"{list.Path}/{i}"), faults))];
        return [];
    }

    public string Text(string name, int most = 2000) => Required(name)?.Text(most) ?? "";

    public string Text(int most = 2000)
    {
        if (element.ValueKind != JsonValueKind.String) faults.Add(PackFaults.WrongType(path, "\" \""));
        else if (JsonText.Of(element) is not { } text) faults.Add(PackFaults.BadText(path));
        else if (text.Length > most) faults.Add(PackFaults.TooLong(path, most));
        else if (string.IsNullOrWhiteSpace(text)) faults.Add(PackFaults.Missing(path));
        else return text;
        return "";
    }

    public Words Words(string name)
    {
        var words = Required(name);
        return words?.IsObject("zh", "en") == true ? new(words.Text("zh"), words.Text("en")) : new("", "");
    }

    public bool Flag(string name)
    {
        if (Member(name) is not { } flag) return false;
        if (flag.Element.ValueKind is not (JsonValueKind.True or JsonValueKind.False)) faults.Add(PackFaults.WrongType(flag.Path, "true, false"));
        return flag.Element.ValueKind == JsonValueKind.True;
    }

    public long? Number(string name)
    {
        if (Member(name) is not { } number) return null;
        if (number.Element.ValueKind == JsonValueKind.Number && number.Element.TryGetInt64(out var value)) return value;
        faults.Add(PackFaults.WrongType(number.Path, "64-bit integer"));
        return null;
    }

    public DateOnly? Day(string name, bool isRequired)
    {
        if ((isRequired ? Required(name) : Member(name)) is not { } day) return null;
        if (DateOnly.TryParseExact(JsonText.Of(day.Element), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        faults.Add(PackFaults.BadDate(day.Path));
        return null;
    }

    /// <summary>One of a few words.</summary>
    public T? Choice<T>(string name, IReadOnlyDictionary<string, T> words, bool isRequired = true) where T : struct =>
        (isRequired ? Required(name) : Member(name))?.Choice(words);

    /// <summary>One of a few words.</summary>
    public T? Choice<T>(IReadOnlyDictionary<string, T> words) where T : struct
    {
        if (JsonText.Of(element) is { } word && words.TryGetValue(word, out var value)) return value;
        faults.Add(PackFaults.BadValue(path, string.Join(", ", words.Keys)));
        return null;
    }

    /// <summary>A code: letters, digits, hyphens and dots, at most 60 characters.</summary>
    public string Code(string name)
    {
        var code = Text(name, 60);
        if (code.Length == 0 || code.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '.')) return code;
        faults.Add(PackFaults.BadId(Below(name)));
        return "";
    }

    /// <summary>The code of a field: a name of the grammar.</summary>
    public string Name(string name)
    {
        var text = Text(name, 100);
        if (text.Length == 0 || Tokeniser.IsName(text)) return text;
        faults.Add(PackFaults.BadName(Below(name)));
        return "";
    }

    string Below(string name) => $"{path}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
}
