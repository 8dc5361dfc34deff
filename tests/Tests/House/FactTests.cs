using System.Reflection;
using System.Text.Json;
using Anran.Kernel.Journal;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Anran.Tests.House;

/// <summary>Facts are kept for ever: their names, their form and what may stand in them are promises.</summary>
public sealed class FactTests
{
    /// <summary>Texts in facts: words of our own, never anything a person typed. A name or a number of a person would stay for ever.</summary>
    static readonly string[] OwnWords =
    [
        "FieldRevealed.Field", // name of the column
        "RoleGiven.Role", "RoleTaken.Role", // code of the role
        "OrganisationAdded.Kind", // code of the kind
        "SubjectAdded.Kind", // code of the kind
        "FacilityAdded.Kind", // code of the kind
        "SignedIn.Way", // code of the way
        "FileStored.Sha256", // of the content
        "LookBackFrozen.Hash", // of the ids that are drawn from
        "DrawFrozen.PopulationSha256", // of the population, published
        "DrawMade.Seed", // published; letters, digits and hyphens only
    ];

    static IEnumerable<Type> All => Rooms.All.SelectMany(room => room.Assembly.GetTypes()).Where(type => typeof(IFact).IsAssignableFrom(type) && type.IsClass);

    static string NameOf(Type fact) => (string)fact.GetProperty("Name", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

    [Fact]
    public async Task Every_fact_has_a_name_of_its_own_and_a_sentence_in_both_languages()
    {
        await using var app = await App.Start();
        var registered = app.Services.GetServices<FactType>().ToList();

        Assert.Equal(All.Select(type => type.FullName).Order(StringComparer.Ordinal), registered.Select(it => it.Type.FullName).Order(StringComparer.Ordinal));
        Assert.Equal(registered.Count, registered.Select(it => it.Name).Distinct().Count());
        Assert.All(registered, it => Assert.Matches(@"^[a-z-]+\.[a-z-]+$", it.Name));
        Assert.All(registered, it => Assert.False(string.IsNullOrWhiteSpace(it.Text.Zh) || string.IsNullOrWhiteSpace(it.Text.En)));
    }

    [Fact]
    public void What_was_written_once_can_still_be_read()
    {
        var files = All.ToDictionary(fact => fact, fact => Path.Combine(Repository.Root, "tests", "Tests", "House", "facts", NameOf(fact) + ".json"));
        var missing = files.Where(it => !File.Exists(it.Value)).Select(it => $"Freeze a sample as {Path.GetRelativePath(Repository.Root, it.Value)}: {Sample(it.Key)}").ToList();
        Assert.True(missing.Count == 0, string.Join('\n', missing));
        foreach (var (fact, file) in files)
        {
            var frozen = File.ReadAllText(file).Trim();
            var read = JsonSerializer.Deserialize(frozen, fact, JournalEntry.Json);
            // Every frozen property still means something; new ones may have come.
            var again = JsonSerializer.SerializeToElement(read, fact, JournalEntry.Json);
            foreach (var property in JsonDocument.Parse(frozen).RootElement.EnumerateObject())
                Assert.Equal(property.Value.GetRawText(), again.GetProperty(property.Name).GetRawText());
        }
    }

    [Fact]
    public void No_sample_is_left_of_a_fact_that_is_gone()
    {
        var samples = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Tests", "House", "facts"), "*.json").Select(Path.GetFileNameWithoutExtension);

        Assert.Equal(All.Select(NameOf).Order(StringComparer.Ordinal), samples.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Facts_carry_ids_and_figures_and_no_personal_text()
    {
        var texts = All.SelectMany(fact => fact.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => Holds(property.PropertyType)).Select(property => $"{fact.Name}.{property.Name}"));

        Assert.Empty(texts.Except(OwnWords));
    }

    static bool Holds(Type type) => type == typeof(string) || type == typeof(object) || type == typeof(JsonElement)
        || (type.IsGenericType && type.GetGenericArguments().Any(Holds)) || (type.IsArray && Holds(type.GetElementType()!));

    static string Sample(Type fact)
    {
        var constructor = fact.GetConstructors().OrderByDescending(it => it.GetParameters().Length).First();
        var values = constructor.GetParameters().Select(it => Value(it.ParameterType)).ToArray();
        return JsonSerializer.Serialize(constructor.Invoke(values), fact, JournalEntry.Json);
    }

    static object? Value(Type type) => Nullable.GetUnderlyingType(type) is { } inner ? Value(inner) : type switch
    {
        _ when type == typeof(Guid) => Guid.Parse("01890a5d-ac96-774b-bcce-b302099a8057"),
        _ when type == typeof(string) => "word",
        _ when type == typeof(DateTimeOffset) => App.Now,
        _ when type == typeof(DateOnly) => new DateOnly(2026, 11, 1),
        _ when type.IsEnum => Enum.GetValues(type).GetValue(0)!,
        _ when type.IsAssignableFrom(typeof(Dictionary<Guid, int>)) => new Dictionary<Guid, int> { [Guid.Parse("01890a5d-ac96-774b-bcce-b302099a8057")] = 7 },
        _ when type.IsValueType => Convert.ChangeType(7, type, null),
        _ => null,
    };
}
