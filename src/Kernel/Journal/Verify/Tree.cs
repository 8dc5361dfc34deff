using System.Text;

namespace Anran.Kernel.Journal.Verify;

/// <summary>The table of the tree of places, with columns id, parent and segment, from which every scope key follows.</summary>
public sealed record ScopeTree(string Table);

public static class ScopeTreeExtensions
{
    public static IServiceCollection AddScopeTree(this IServiceCollection services, string table) => services.AddSingleton(new ScopeTree(table));
}

/// <summary>The scope key of every place as it follows from the tree.</summary>
sealed class Tree
{
    static readonly RawColumn[] Columns = [new("id", typeof(Guid)), new("parent", typeof(Guid)), new("segment", typeof(string))];

    readonly Dictionary<string, string> keys = [];
    readonly HashSet<string> unsure = [];
    bool isTorn;

    /// <summary>A place whose own row was tampered with says nothing about those below it: the row itself is the finding.</summary>
    public void Doubt(string place)
    {
        unsure.Add(place);
        isTorn = true;
    }

    public async Task Read(Reading reading, string table, CancellationToken stop)
    {
        var nodes = new Dictionary<string, (string Parent, string Segment)>();
        await foreach (var row in reading.Rows(Columns, table, stop)) nodes[Plain(row[0])] = (Plain(row[1]), RawRows.Text(row[2]));
        foreach (var place in nodes.Keys) Find(place, 0);

        string? Find(string place, int depth)
        {
            if (unsure.Contains(place) || depth > Access.Scope.MaxLength) return null;
            if (keys.TryGetValue(place, out var known)) return known;
            if (!nodes.TryGetValue(place, out var node)) return null;
            var above = node.Parent == "null" ? "" : Find(node.Parent, depth + 1);
            if (above is null)
            {
                unsure.Add(place);
                return null;
            }
            return keys[place] = above + node.Segment;
        }
    }

    /// <returns>Null when the tree cannot tell.</returns>
    public string? KeyOf(byte[] place)
    {
        var id = Plain(place);
        if (id == Guid.Empty.ToString("n")) return "";
        if (keys.TryGetValue(id, out var key)) return key;
        return isTorn || unsure.Contains(id) ? null : "?";
    }

    static string Plain(byte[] canonical) => canonical is [(byte)'g', .. var id] ? Encoding.ASCII.GetString(id) : Encoding.UTF8.GetString(canonical);
}
