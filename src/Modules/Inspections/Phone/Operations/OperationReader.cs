using Anran.Inspections.Visits;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Anran.Inspections.Checklists;

namespace Anran.Inspections.Phone.Operations;

/// <summary>Reads one operation as a phone sent it. Whatever it holds, the answer is an operation or what is wrong with it.</summary>
static class OperationReader
{
    public const int LongestText = 2_000, LongestSummary = 20_000, LongestName = 60, MostIds = 2_000, MostOver = 200, MostValues = 100, MostOfficers = 10, MostLines = 200, LongestLine = 4_000;
    const int Code = 80;

    public static bool TryRead(JsonElement sent, Guid device, [NotNullWhen(true)] out Operation? operation, [NotNullWhen(false)] out Problem? problem)
    {
        (operation, problem) = (null, null);
        var wrong = new Wrong();
        var root = new Member(sent, "", wrong);
        var (id, n, visit, at) = (root.Id("id"), root.Whole("n", 1, long.MaxValue / 2), root.Id("visit"), root.Instant("at"));
        var zone = root.Has("zone") ? (int?)root.Whole("zone", -24 * 60, 24 * 60) : null;
        var position = root.Has("position") ? Position(root.In("position")) : null;
        var body = root.Of("kind", Kinds) is { } kind ? Body(kind, root.In("body")) : null;
        if (wrong.Path is { } path || body is null)
        {
            problem = OperationProblems.Malformed(wrong.Path ?? "kind");
            return false;
        }
        operation = new(id, device, n, visit, at, zone, position, body);
        return true;
    }

    static readonly Dictionary<string, OperationKind?> Kinds = new(StringComparer.Ordinal)
    {
        ["begin"] = OperationKind.Begin, ["answer"] = OperationKind.Answer, ["photo"] = OperationKind.Photo, ["drop-photo"] = OperationKind.DropPhoto, ["remark"] = OperationKind.Remark,
        ["lower"] = OperationKind.Lower, ["sign"] = OperationKind.Sign, ["refuse"] = OperationKind.Refuse, ["finish"] = OperationKind.Finish,
    };

    static readonly Dictionary<string, Activity?> Activities = ChecklistReader.Activities.ToDictionary(it => it.Key, it => (Activity?)it.Value, StringComparer.Ordinal);
    static readonly Dictionary<string, ItemResult?> Results = new(StringComparer.Ordinal) { ["pass"] = ItemResult.Pass, ["fail"] = ItemResult.Fail, ["na"] = ItemResult.Na };
    static readonly Dictionary<string, FindingGrade?> Grades = new(StringComparer.Ordinal) { ["general"] = FindingGrade.General, ["major"] = FindingGrade.Major };
    static readonly Dictionary<string, SignerRole?> Signers = new(StringComparer.Ordinal) { ["officer"] = SignerRole.Officer, ["inspected"] = SignerRole.Inspected };
    static readonly Dictionary<string, VisitOutcome?> Outcomes = new(StringComparer.Ordinal)
    {
        ["done"] = VisitOutcome.Done, ["no-access"] = VisitOutcome.NoAccess, ["refused"] = VisitOutcome.Refused, ["closed"] = VisitOutcome.Closed,
    };

    static Position Position(Member it) => new(it.Real("lat", -90, 90), it.Real("lon", -180, 180), it.Real("accuracy", 0, 1e7), it.Instant("at"));

    static OperationBody Body(OperationKind kind, Member it) => kind switch
    {
        OperationKind.Begin => new Begin(
            it.Id("subject"), it.Text("checklist", Code), it.Of("activity", Activities) ?? default, it.Has("task") ? it.Id("task") : null,
            [.. it.Ids("officers", MostOfficers).Distinct()], it.Has("on") ? it.Day("on") : null),
        OperationKind.Answer => new Answer(
            it.Text("item", Code), it.Has("result") ? it.Of("result", Results) : null, Values(it), it.Maybe("note", LongestText), it.Maybe("measure", LongestText),
            it.Maybe("reason", LongestText), it.Flag("bulk"), it.Ids("over", MostOver)),
        OperationKind.Photo => new PhotoTaken(
            it.Id("photo"), it.Maybe("item", Code), it.Hex("sha256"), it.Whole("bytes", 1, int.MaxValue), (int)it.Whole("width", 1, 100_000), (int)it.Whole("height", 1, 100_000),
            it.Instant("at"), it.Has("original") ? it.Id("original") : null),
        OperationKind.DropPhoto => new PhotoDropped(it.Id("photo"), it.Text("reason", LongestText)),
        OperationKind.Remark => new Remark(it.Text("text", LongestText, least: 0), it.Ids("over", MostOver)),
        OperationKind.Lower => new Lower(it.Text("item", Code), it.Of("grade", Grades) ?? default, it.Text("reason", LongestText, least: 4), it.Ids("over", MostOver)),
        OperationKind.Sign => Signature(it),
        OperationKind.Refuse => new Refuse(it.Text("reason", LongestText), it.Hex("shown")),
        OperationKind.Finish => new Finish(
            it.Of("outcome", Outcomes) ?? default, it.Text("summary", LongestSummary), it.Hex("shown"), it.Ids("operations", MostIds),
            [.. it.Each("verdict", MostValues).Select(one => new PhoneVerdict(one.Text("item", Code), one.Of("grade", Grades) ?? default, one.Texts("rules", 20, 200)))]),
    };

    static Sign Signature(Member it)
    {
        var role = it.Of("role", Signers) ?? default;
        return new(role, role == SignerRole.Officer || it.Has("person") ? it.Id("person") : null, it.Text("name", LongestName), it.Hex("shown"), it.Lines("strokes", MostLines, LongestLine), it.Ids("over", MostOver));
    }

    static SortedDictionary<string, JsonElement> Values(Member it)
    {
        var values = new SortedDictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var (name, value) in it.Members("values", MostValues, Code))
        {
            var plain = value.ValueKind is JsonValueKind.True or JsonValueKind.False
                || (value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _))
                || (value.ValueKind == JsonValueKind.String && Member.Whole(value, 200) is not null);
            if (plain) values[name] = value.Clone();
            else if (value.ValueKind != JsonValueKind.Null) it.Say($"values/{name}");
        }
        return values;
    }

    /// <summary>The first thing that is wrong.</summary>
    sealed class Wrong
    {
        public string? Path { get; set; }
    }

    /// <summary>An object of what was sent. Asking for what is not there, or is something else, is noted and goes on.</summary>
    readonly struct Member(JsonElement at, string path, Wrong wrong)
    {
        public void Say(string name) => wrong.Path ??= path + name;

        public bool Has(string name) => at.ValueKind == JsonValueKind.Object && at.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null;

        JsonElement Get(string name)
        {
            if (Has(name)) return at.GetProperty(name);
            Say(name);
            return default;
        }

        public Member In(string name) => new(Get(name), $"{path}{name}/", wrong);

        public Guid Id(string name) => Get(name) is { ValueKind: JsonValueKind.String } value && value.TryGetGuid(out var id) && id != Guid.Empty ? id : Fault<Guid>(name);

        public long Whole(string name, long least, long most) =>
            Get(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt64(out var number) && number >= least && number <= most ? number : Fault<long>(name);

        public double Real(string name, double least, double most) =>
            Get(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetDouble(out var number) && number >= least && number <= most ? number : Fault<double>(name);

        public bool Flag(string name) => Has(name) && at.GetProperty(name).ValueKind is JsonValueKind.True or JsonValueKind.False ? at.GetProperty(name).GetBoolean() : Has(name) && Fault<bool>(name);

        /// <summary>An instant of this century; a phone two days off is believed, one in 1970 was never set.</summary>
        public DateTimeOffset Instant(string name) =>
            Get(name) is { ValueKind: JsonValueKind.String } value && value.TryGetDateTimeOffset(out var read) && read.Year is >= 2015 and < 2100
                ? DateTimeOffset.FromUnixTimeMilliseconds(read.ToUnixTimeMilliseconds()) : Fault<DateTimeOffset>(name);

        public DateOnly Day(string name) =>
            Maybe(name, 10) is { } text && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2015 and < 2100 ? day : Fault<DateOnly>(name);

        public string Text(string name, int most, int least = 1) => Get(name) is { ValueKind: JsonValueKind.String } value && Whole(value, most) is { } text && text.Trim().Length >= least ? text : Fault(name, "");

        public string? Maybe(string name, int most) => Has(name) && Text(name, most, 0) is { Length: > 0 } text ? text : null;

        public string Hex(string name) => Text(name, 64) is { Length: 64 } text && text.All(char.IsAsciiHexDigitLower) ? text : Fault(name, "");

        public T? Of<T>(string name, Dictionary<string, T?> words) where T : struct => words.GetValueOrDefault(Text(name, 40)) ?? Fault<T?>(name);

        public List<Guid> Ids(string name, int most)
        {
            var (ids, self) = (new List<Guid>(), this);
            foreach (var value in Items(name, most)) ids.Add(value.ValueKind == JsonValueKind.String && value.TryGetGuid(out var id) ? id : self.Fault<Guid>(name));
            return ids;
        }

        public List<string> Texts(string name, int most, int longest)
        {
            var (texts, self) = (new List<string>(), this);
            foreach (var value in Items(name, most)) texts.Add(value.ValueKind == JsonValueKind.String && Whole(value, longest) is { } text ? text : self.Fault(name, ""));
            return texts;
        }

        public IReadOnlyList<IReadOnlyList<int>> Lines(string name, int most, int longest)
        {
            var lines = new List<IReadOnlyList<int>>();
            foreach (var line in Items(name, most))
            {
                if (line.ValueKind != JsonValueKind.Array || line.GetArrayLength() > longest || line.GetArrayLength() % 2 != 0) return Fault<IReadOnlyList<IReadOnlyList<int>>>(name, []);
                var points = new List<int>(line.GetArrayLength());
                foreach (var number in line.EnumerateArray())
                {
                    if (number.ValueKind != JsonValueKind.Number || !number.TryGetInt32(out var point) || point is < -100_000 or > 100_000) return Fault<IReadOnlyList<IReadOnlyList<int>>>(name, []);
                    points.Add(point);
                }
                lines.Add(points);
            }
            return lines;
        }

        public List<Member> Each(string name, int most)
        {
            var (each, self) = (new List<Member>(), this);
            foreach (var value in Items(name, most)) each.Add(new(value, $"{path}{name}/", wrong));
            return each;
        }

        public List<(string Name, JsonElement Value)> Members(string name, int most, int longest)
        {
            var members = new List<(string, JsonElement)>();
            if (!Has(name)) return members;
            var value = at.GetProperty(name);
            if (value.ValueKind != JsonValueKind.Object) Say(name);
            else
            {
                foreach (var member in value.EnumerateObject())
                {
                    var key = NameOf(member);
                    if (key is null || key.Length > longest || members.Count == most) Say(name);
                    else members.Add((key, member.Value));
                }
            }
            return members;
        }

        /// <summary>Left out is none.</summary>
        List<JsonElement> Items(string name, int most)
        {
            if (!Has(name)) return [];
            var value = at.GetProperty(name);
            if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() <= most) return [.. value.EnumerateArray()];
            Say(name);
            return [];
        }

        /// <summary>Null when it is too long, holds half a character, or one that cannot be kept.</summary>
        public static string? Whole(JsonElement value, int most)
        {
            try
            {
                var text = value.GetString()!;
                return text.Length <= most && !text.Any(it => char.IsControl(it) && it is not ('\n' or '\t' or '\r')) ? text : null;
            }
            catch (InvalidOperationException)
            {
                return null; // half of a surrogate pair
            }
        }

        static string? NameOf(JsonProperty member)
        {
            try
            {
                return member.Name;
            }
            catch (InvalidOperationException)
            {
                return null;
            }
        }

        T Fault<T>(string name, T instead = default!)
        {
            Say(name);
            return instead;
        }
    }
}
