using System.Text;
using System.Text.Json;
using Xunit;

namespace Anran.Tests.Authority;

/// <summary>Bodies that no client of ours would send are refused as problems, never with 500.</summary>
public sealed class HostileBodyTests : OverHttp
{
    [Fact]
    public async Task Strange_bodies_are_refused_politely()
    {
        await using var app = await App.Start();
        using var alice = await app.As("alice");
        string[] values =
        [
            "null", "[]", "{}", "[null]", "[{}]", "-1", "99999999999999999999", "\"\"", "\"\\ud800\"", "\"\\u0000\"",
            "\"9999-99-99\"", "\"00000000-0000-0000-0000-000000000000\"", $"\"{new string('长', 5000)}\"",
        ];
        (string Path, string[] Fields)[] doors =
        [
            ("/api/people", ["name", "account", "organisation", "phone", "roles"]),
            ("/api/organisations", ["name", "shortName", "aliases", "kind", "place", "creditCode", "parent"]),
            ($"/api/people/{Some.Bob.Id}/grants", ["role", "place", "organisation", "from", "to"]),
            ($"/api/people/{Some.Bob.Id}/reveal", ["field", "purpose"]),
            ("/api/machine-keys", ["name", "permissions", "place", "organisation", "to"]),
            ($"/api/organisations/{Some.Anshun.Id}/close", ["on", "version"]),
            ("/api/session/password", ["current", "next"]),
        ];

        var failures = new List<string>();
        foreach (var (path, fields) in doors)
        {
            foreach (var field in fields)
            {
                foreach (var value in values)
                {
                    var body = Good(path, field, value);
                    var answer = await alice.PostAsync(path, new StringContent(body, Encoding.UTF8, "application/json"));
                    if ((int)answer.StatusCode >= 500) failures.Add($"{path} {field}={value[..Math.Min(30, value.Length)]} → {(int)answer.StatusCode}");
                }
            }
        }

        Assert.Empty(failures);
    }

    /// <summary>A body that would do, but for one field.</summary>
    static string Good(string path, string field, string value)
    {
        var good = new Dictionary<string, string>
        {
            ["name"] = $"\"名{Guid.CreateVersion7():n}\"",
            ["account"] = $"\"a{Guid.CreateVersion7():n}\"",
            ["organisation"] = path.EndsWith("people", StringComparison.Ordinal) ? $"\"{Some.Anshun.Id}\"" : "null",
            ["kind"] = "\"other\"",
            ["place"] = $"\"{Some.Shiqiao.Id}\"",
            ["role"] = "\"leader\"",
            ["field"] = "\"phone\"",
            ["purpose"] = "\"核对号码\"",
            ["permissions"] = "[\"people.read\"]",
            ["on"] = "\"2026-08-01\"",
            ["current"] = $"\"{Some.Password}\"",
            ["next"] = "\"short\"",
            [field] = value,
        };
        return "{" + string.Join(',', good.Select(it => $"{JsonSerializer.Serialize(it.Key)}:{it.Value}")) + "}";
    }
}
