using System.Globalization;
using System.Text;
using Anran.Inspections;
using Anran.Inspections.Checklists;
using Anran.Rules;
using Anran.Tests.Rules;
using Xunit;

namespace Anran.Tests.Inspections.Checklists;

/// <summary>建城规〔2023〕4号, every criterion: on which lists it is reached and by what, and its verdict for every combination of answers.</summary>
public sealed class MajorCriteriaTests
{
    static readonly DateOnly Day = new(2026, 11, 21);
    static readonly string Golden = Path.Combine(Repository.Root, "tests", "Tests", "Inspections", "Checklists", "major-criteria.txt");
    static readonly RulePack Pack = Shipped.Book.Find("major-hazards")!;
    static readonly IEnumerable<Rule> Criteria = Pack.Rules.Where(it => !it.Id.EndsWith('N'));

    [Fact]
    public void Every_criterion_is_reached_on_some_list_and_by_nothing_less()
    {
        foreach (var criterion in Criteria)
        {
            var reached = Reached(criterion).ToList();
            Assert.True(reached.Count > 0, $"{criterion.Id} is on no list");
            Assert.All(reached, it => Assert.Equal((FindingGrade.Major, criterion.Id), (it.Finding.Grade, it.Finding.Criterion)));
            Assert.All(reached, it => Assert.Contains(it.Finding.Clauses, clause => clause.Contains("建城规〔2023〕4号", StringComparison.Ordinal)));
        }
    }

    /// <summary>To write it anew after a rule changed on purpose: ANRAN_GOLDEN=write.</summary>
    [Fact]
    public void The_verdict_table_is_as_written_down()
    {
        var table = Table();
        if (Environment.GetEnvironmentVariable("ANRAN_GOLDEN") == "write") File.WriteAllText(Golden, table);

        Assert.Equal(File.ReadAllText(Golden), table);
    }

    static string Table()
    {
        var text = new StringBuilder("Verdicts of the major-hazard criteria, national text, on 2026-11-21.\n\n1. Where each is reached: the answer that makes a clean visit hold it.\n");
        foreach (var criterion in Criteria)
        {
            text.Append('\n').Append(criterion.Id).Append("  ").Append(criterion.Versions[^1].Clause).Append("  [").Append(criterion.Versions[^1].Certainty).Append("]  ").Append(criterion.Title.Zh).Append('\n');
            foreach (var (list, item, finding, by) in Reached(criterion))
                text.Append(CultureInfo.InvariantCulture, $"    {list,-24} {item,-18} {by} -> {finding.Grade} {finding.Criterion}; {string.Join(", ", finding.Rules)}{(finding.Penalties.Count > 0 ? $"; {string.Join(" ", finding.Penalties)}" : "")}\n");
        }
        text.Append("\n2. Every combination of answers (? is unanswered).\n");
        foreach (var criterion in Criteria)
        {
            var names = criterion.Versions[^1].When.Names;
            text.Append('\n').Append(criterion.Id).Append("  ").Append(criterion.Versions[^1].When.Text).Append('\n');
            foreach (var answers in Combinations([.. names.Select(it => Pack.Fields.Find(it)!)], withUnanswered: true))
            {
                var verdict = Shipped.Book.Judge(Pack.Code, Shipped.Nowhere, Day, answers).Verdicts.Single(it => it.Rule == criterion.Id);
                text.Append(CultureInfo.InvariantCulture, $"    {string.Join("  ", names.Select(it => $"{it}={Written(answers, it)}"))}  ->  {Said(verdict)}\n");
            }
        }
        return text.ToString();
    }

    static string Said(Verdict verdict) => verdict.State switch
    {
        VerdictState.Holds => "major",
        VerdictState.Not => "not",
        VerdictState.Open => verdict.AwaitsOfficer ? "awaits a named officer" : $"open, missing {string.Join(", ", verdict.Missing)}",
    };

    static string Written(IReadOnlyDictionary<string, Value> answers, string field) => answers.TryGetValue(field, out var value) ? value.ToString() : "?";

    /// <summary>The first combination of answers, if any, that makes a visit in order a major hazard by this criterion.</summary>
    static IEnumerable<(string List, string Item, Finding Finding, string By)> Reached(Rule criterion)
    {
        var name = new RuleName(Pack.Code, criterion.Id);
        foreach (var list in ShippedLists.Shelf.All)
        {
            if (list.On(Day) is not { } version || version.Items.FirstOrDefault(it => it.Rules.Contains(name)) is not { } item) continue;
            var askers = criterion.Versions[^1].When.Names.Where(it => !list.Given.ContainsKey(it))
                .Select(it => (Field: Pack.Fields.Find(it)!, Item: version.Items.Single(asking => asking.Fields.Any(asked => asked.Field.Code == it)).Code)).ToList();
            foreach (var values in Combinations([.. askers.Select(it => it.Field)], withUnanswered: false))
            {
                var answers = new Dictionary<string, ItemAnswer>(Clean.Answers(version));
                foreach (var group in askers.GroupBy(it => it.Item))
                {
                    var said = new Dictionary<string, Value>(answers[group.Key].Values);
                    foreach (var (field, _) in group) said[field.Code] = values[field.Code];
                    answers[group.Key] = answers[group.Key] with { Values = said };
                }
                answers[item.Code] = answers[item.Code] with { Result = ItemResult.Fail, Reason = "现场具名判定" };
                if (list.Judge(version, answers, ShippedLists.Law(Shipped.Nowhere), Day).Findings.FirstOrDefault(it => it.Item == item.Code && it.Criterion == criterion.Id) is not { } finding) continue;
                yield return (list.Code, item.Code, finding, string.Join(", ", values.Select(it => $"{it.Key}={it.Value}")));
                break;
            }
        }
    }

    static IEnumerable<IReadOnlyDictionary<string, Value>> Combinations(IReadOnlyList<Field> fields, bool withUnanswered)
    {
        IEnumerable<Dictionary<string, Value>> all = [new(StringComparer.Ordinal)];
        foreach (var field in fields)
        {
            IEnumerable<Value> values = [.. Of(field), .. withUnanswered ? [Value.Unanswered] : Array.Empty<Value>()];
            all = all.SelectMany(known => values.Select(value => value.IsAnswered ? new Dictionary<string, Value>(known, StringComparer.Ordinal) { [field.Code] = value } : known));
        }
        return all;
    }

    /// <summary>Both sides of every limit there is.</summary>
    static IEnumerable<Value> Of(Field field) => field.Type switch
    {
        FieldType.Boolean => [Value.Of(true), Value.Of(false)],
        FieldType.Number => [Value.Of(7500), Value.Of(7499)],
        FieldType.Choice => field.Options.Select(it => Value.OfChoice(it.Code)),
        FieldType.Date => [Value.Of(Day)],
        FieldType.Text => [],
    };
}
