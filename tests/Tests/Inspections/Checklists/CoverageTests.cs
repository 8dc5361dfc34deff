using Anran.Inspections.Checklists;
using Anran.Rules;
using Anran.Tests.Rules;
using Xunit;

namespace Anran.Tests.Inspections.Checklists;

/// <summary>Nothing that is supervised is without a list, and nothing a list names hangs in the air.</summary>
public sealed class CoverageTests
{
    static readonly DateOnly Day = new(2026, 11, 21);
    static readonly string[] Taiping = ["100000000000", "440000000000", "440800000000", "440811000000", "440811101000"];
    static readonly string[] Guangxi = ["100000000000", "450000000000"];

    public static TheoryData<string> Lists => [.. ShippedLists.Shelf.All.Select(it => it.Code)];

    [Fact]
    public void Every_kind_of_subject_is_inspected_and_checks_itself_and_users_are_checked()
    {
        Activity[] Wanted(string kind) => kind switch
        {
            "household" => [Activity.Inspection, Activity.Patrol, Activity.UserCheck, Activity.DeliveryCheck],
            "restaurant" or "canteen" or "school" or "hospital" or "care-home" or "hotel" or "homestay" or "market" or "complex" or "small-shop" or "small-entertainment" or "small-workshop"
                or "internet-cafe" or "beauty-salon" => [Activity.Inspection, Activity.Patrol, Activity.SelfCheck, Activity.UserCheck, Activity.DeliveryCheck],
            _ => [Activity.Inspection, Activity.SelfCheck],
        };
        var lacking = ShippedLists.Shelf.KindNames.SelectMany(kind => Wanted(kind.Code).Select(activity => (kind.Code, activity)))
            .Where(it => !ShippedLists.Shelf.For(it.Code, it.activity, Day).Any());

        Assert.Empty(lacking);
    }

    [Fact]
    public void Every_rule_that_is_shipped_for_checking_is_asked_on_some_list()
    {
        var named = ShippedLists.Shelf.All.SelectMany(list => list.Versions).SelectMany(version => version.Items).SelectMany(item => item.Rules).ToHashSet();
        string[] others = ["reporting-calendars", "user-check-frequency", "penalties", "hazard-deadlines", "inspection-caps", "risk-grades"];
        var shipped = Shipped.Book.Packs.Where(pack => !others.Contains(pack.Code)).SelectMany(pack => pack.Rules.Select(rule => new RuleName(pack.Code, rule.Id)))
            .Concat(Shipped.Overrides.Where(it => it.Mode == OverrideMode.Add && !others.Contains(it.Pack)).Select(it => new RuleName(it.Pack, it.Rule)));

        Assert.Empty(shipped.Where(it => !named.Contains(it)).Distinct().Select(it => it.ToString()));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_answered_all_in_order_finds_nothing_and_leaves_nothing_open(string code)
    {
        var (list, version) = Of(code);
        foreach (var path in new[] { Shipped.Nowhere, Shipped.Nankai, Shipped.Binhai, Taiping, Guangxi })
        {
            var outcome = list.Judge(version, Clean.Answers(version), ShippedLists.Law(path), Day);
            Assert.Empty(outcome.Findings.Select(it => $"{it.Item}: {string.Join(',', it.Rules)}"));
            Assert.Empty(outcome.Open.Select(it => $"{it.Item} {it.Version}: {string.Join(',', it.Missing)}"));
            Assert.Empty(outcome.Awaiting);
            Assert.Empty(outcome.Unanswered);
        }
    }

    /// <summary>So every field that a rule needs is asked or given, whatever was answered before it.</summary>
    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_with_every_field_answered_leaves_no_rule_open(string code)
    {
        var (list, version) = Of(code);
        var random = new Random(code.Length);
        foreach (var path in new[] { Shipped.Nowhere, Shipped.Nankai, Taiping })
        {
            for (var i = 0; i < 150; i++)
            {
                var answers = version.Items.ToDictionary(it => it.Code, it => new ItemAnswer(random.Next(2) == 0 ? ItemResult.Pass : ItemResult.Fail, it.Fields.ToDictionary(asked => asked.Field.Code, asked => Any(asked.Field, random))));
                var outcome = list.Judge(version, answers, ShippedLists.Law(path), Day);
                // What was hidden said nothing; only rules of other items may hang on it.
                var hidden = version.Items.Where(it => !outcome.Shown.Contains(it.Code)).SelectMany(it => it.Fields).Select(it => it.Field.Code).ToHashSet();
                Assert.Empty(outcome.Open.Where(it => it.Missing.Any(field => !hidden.Contains(field))).Select(it => $"{it.Item} {it.Version}: {string.Join(',', it.Missing)}"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Failing_any_item_that_can_fail_is_a_finding_with_a_clause(string code)
    {
        var (list, version) = Of(code);
        foreach (var item in version.Items.Where(it => !it.IsQuestion))
        {
            var answers = new Dictionary<string, ItemAnswer>(Clean.Answers(version)) { [item.Code] = new(ItemResult.Fail, new Dictionary<string, Value>()) };
            var outcome = list.Judge(version, answers, ShippedLists.Law(Shipped.Nankai), Day);
            if (!outcome.Shown.Contains(item.Code)) continue;
            var finding = Assert.Single(outcome.Findings, it => it.Item == item.Code);
            Assert.False(string.IsNullOrWhiteSpace(finding.What.Zh) || string.IsNullOrWhiteSpace(finding.What.En));
            if (item.Fields is [{ Normal.Type: FieldType.Boolean }] && outcome.Awaiting.All(it => it.Item != item.Code) && finding.Rules.Count > 0) Assert.NotEmpty(finding.Clauses);
        }
    }

    [Fact]
    public void What_Taiping_adds_is_asked_there_and_nowhere_else()
    {
        string[] Asked(string code, params string[] path) => [.. Of(code).List.Shown(Of(code).Version, Clean.Answers(Of(code).Version), ShippedLists.Law(path), Day)];

        Assert.Contains("heater", Asked("catering-piped", Taiping));
        Assert.DoesNotContain("heater", Asked("catering-piped", Shipped.Nankai));
        Assert.Contains("odorant-dose", Asked("pipeline-operator", Taiping));
        Assert.DoesNotContain("odorant-dose", Asked("pipeline-operator", Shipped.Nowhere));
        Assert.Contains("real-name", Asked("bottled-operator", Shipped.Nankai));
        Assert.DoesNotContain("real-name", Asked("bottled-operator", Taiping));
        Assert.Contains("open-body", Asked("carrier", Guangxi));
    }

    static (Checklist List, ChecklistVersion Version) Of(string code) => (ShippedLists.Shelf.Find(code)!, ShippedLists.Shelf.Find(code)!.On(Day)!);

    static Value Any(Field field, Random random) => field.Type switch
    {
        FieldType.Boolean => Value.Of(random.Next(2) == 0),
        FieldType.Number => Value.Of(Math.Clamp(new long[] { 0, 1, 2, 500, 1000, 2001, 7500, 50_000, 100_001, 420_001 }[random.Next(10)], field.Min ?? long.MinValue, field.Max ?? long.MaxValue)),
        FieldType.Choice => Value.OfChoice(field.Options[random.Next(field.Options.Count)].Code),
        FieldType.Date => Value.Of(Day.AddDays(random.Next(-900, 900))),
        FieldType.Text => Value.OfText(""),
    };
}
