using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Anran.Inspections.Phone.Operations;
using Xunit;

namespace Anran.Tests.Inspections.Phone;

/// <summary>Whatever a phone sends, the reader answers.</summary>
public sealed class OperationReaderTests
{
    static readonly SomePhone Phone = new(new HttpClient(), new TestClock(App.Now));

    static List<JsonObject> Sound()
    {
        var visit = Guid.CreateVersion7();
        var all = Phone.Whole(visit, Guid.CreateVersion7(), [Guid.CreateVersion7(), Guid.CreateVersion7()], said =>
        {
            said.Add(Phone.Answer(visit, "hose-length", "fail", new Dictionary<string, object> { ["hose.length"] = 2500, ["hose.joint"] = true, ["alarm.gas"] = "heavier" }, "注", "措施", "理由", [Guid.CreateVersion7().ToString()]));
            said.Add(Phone.Photo(visit, Guid.CreateVersion7(), SomePhone.Jpeg(200), "leak"));
            said.Add(Phone.Make(visit, "drop-photo", new { photo = Guid.CreateVersion7(), reason = "重拍" }));
            said.Add(Phone.Make(visit, "remark", new { text = "备注", over = Array.Empty<string>() }, new { lat = 31.0, lon = 121.0, accuracy = 5.0, at = App.Now }));
            said.Add(Phone.Make(visit, "lower", new { item = "leak", grade = "general", reason = "已当场整改" }));
            said.Add(Phone.Make(visit, "refuse", new { reason = "店主离开", shown = SomePhone.Hash("x") }));
        });
        return all;
    }

    [Fact]
    public void Every_kind_is_read_kept_and_read_back_the_same()
    {
        foreach (var sent in Sound())
        {
            Assert.True(OperationReader.TryRead(JsonSerializer.SerializeToElement(sent), Phone.Device, out var read, out var problem), $"{sent} {problem?.Text.En}");
            var text = read.Text();
            var row = new StoredOperation
            {
                Id = read.Id, Device = read.Device, N = read.N, Visit = read.Visit, Kind = read.Kind, At = read.At, Corrected = read.At, Received = read.At, SkewMs = 0,
                Person = Guid.Empty, BroughtBy = null, Body = "", Hash = "",
            };
            Assert.Equal(text, Operation.Of(row, text).Text());
        }
        Assert.Equal(Enum.GetValues<OperationKind>().Length, Sound().Select(it => (string)it["kind"]!).Distinct().Count());
    }

    [Fact]
    public void One_member_spoilt_is_one_operation_refused_and_never_an_exception()
    {
        JsonNode?[] spoils = [null, 1, -1, 1.5, true, "", "x", new string('长', 30_000), "\u0000", new JsonArray(), new JsonObject(), new JsonArray(new JsonArray(1)), 1e300, "2026-07-15", Guid.Empty.ToString()];
        var (tried, refused) = (0, 0);
        foreach (var sent in Sound())
        {
            foreach (var path in Paths(sent, ""))
            {
                foreach (var spoil in spoils)
                {
                    var bad = (JsonObject)sent.DeepClone();
                    var parts = path.Split('/');
                    var at = parts[..^1].Aggregate((JsonNode)bad, (node, part) => node[part]!);
                    at[parts[^1]] = spoil?.DeepClone();
                    tried++;
                    if (!OperationReader.TryRead(JsonSerializer.SerializeToElement(bad), Phone.Device, out var read, out _)) refused++;
                    else Assert.Equal(64, read.Hash(read.Text()).Length);
                }
            }
        }
        Assert.InRange(refused, tried / 2, tried);
    }

    [Fact]
    public void Half_characters_and_depth_are_no_operation()
    {
        var sound = Sound().First(it => (string)it["kind"]! == "answer").ToJsonString();
        foreach (var text in new[] { sound.Replace("hose-length", "\\ud800", StringComparison.Ordinal), sound.Replace("hose.joint", "\\udc00", StringComparison.Ordinal) })
            Assert.False(OperationReader.TryRead(JsonDocument.Parse(Encoding.UTF8.GetBytes(text)).RootElement, Phone.Device, out _, out _));
    }

    static List<string> Paths(JsonObject at, string prefix) =>
        [.. at.SelectMany(it => it.Value is JsonObject inner ? Paths(inner, $"{prefix}{it.Key}/").Append(prefix + it.Key) : Enumerable.Repeat(prefix + it.Key, 1))];
}
