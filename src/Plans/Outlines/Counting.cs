
namespace Anran.Plans.Outlines;

/// <summary>How measures are called: by their path where numbers restart, by their own number where the plan counts through.</summary>
sealed class Counting
{
    readonly Dictionary<MarkerKind, bool> runs;
    readonly Dictionary<Item, int> paragraphs = [];

    Counting(Dictionary<MarkerKind, bool> runs) => this.runs = runs;

    public static Counting Of(IEnumerable<Item> plan)
    {
        var runs = plan.Where(item => item.Parent is not null)
            .GroupBy(item => item.Marker.Kind)
            .ToDictionary(group => group.Key, group => RunsThrough([.. group.OrderBy(item => item.Marker.Start)]));
        return new Counting(runs);
    }

    /// <summary>It runs through when no later section begins with 1 again.</summary>
    static bool RunsThrough(List<Item> items) =>
        items.Select(item => item.Parent).Distinct().Count() > 1 && items.Count(item => item.Marker.Number == 1) <= 1;

    public string IdOf(DraftMeasure draft, Paper paper)
    {
        if (draft.Item is not { } item) return $"段{paper.Text.LineOf(draft.Start)}";
        var id = runs.GetValueOrDefault(item.Marker.Kind) ? Number(item, paper) : string.Join('.', item.Ancestors.Reverse().Append(item).Select(one => Number(one, paper)));
        if (draft.Start == item.Marker.Start) return id;
        // A paragraph without a number after the items of a section stands beside them.
        var above = item.Parent ?? item;
        var count = paragraphs[above] = paragraphs.GetValueOrDefault(above) + 1;
        return $"{string.Join('.', above.Ancestors.Reverse().Append(above).Select(one => Number(one, paper)))}.段{count}";
    }

    static string Number(Item item, Paper paper) => paper.Text.Slice(item.Marker.Start, item.Marker.End).TrimEnd('、', '.');
}
