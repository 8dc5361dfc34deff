namespace Anran.Plans.Outlines;

/// <summary>A numbered item: its number, its own text up to the first item below it, and what lies under it.</summary>
sealed class Item(Marker marker, Item? parent)
{
    public Marker Marker { get; } = marker;
    public Item? Parent { get; } = parent;
    public List<Item> Children { get; } = [];

    /// <summary>Where the text after the number begins.</summary>
    public int TextStart => Marker.End;

    /// <summary>Where its own text ends: at the next number of any level, or with its part.</summary>
    public int OwnEnd { get; set; }

    /// <summary>Where everything under it ends.</summary>
    public int End { get; set; }

    /// <summary>Items of this kind have their heading on a line of its own in this plan.</summary>
    public bool TitleStandsAlone { get; set; }

    public bool IsLeaf => Children.Count == 0;

    public IEnumerable<Item> Ancestors
    {
        get
        {
            for (var above = Parent; above is not null; above = above.Parent) yield return above;
        }
    }

    public IEnumerable<Item> Flatten() => Children.SelectMany(child => child.Flatten()).Prepend(this);
}
