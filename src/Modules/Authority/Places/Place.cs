namespace Anran.Authority.Places;

/// <summary>
/// A node of the tree of places, from the nation to the village. The node has an id of its own; the statistical code is
/// only an attribute with dates, because villages lack it, placeholders have it, and it changes from year to year.
/// </summary>
sealed class Place : Aggregate, IPlaced, IVersioned
{
    public const int LongestName = 120;

    public required Guid Id { get; init; }
    public required string Name { get; set; }

    /// <summary>Full pinyin in lower case without tones or spaces, and its initials: for searching.</summary>
    public required string Pinyin { get; set; }
    public required string Initials { get; set; }
    public required PlaceKind Kind { get; init; }

    /// <summary>市辖区, 省直辖县级行政区划 and alike: a level the statistics need and nobody lives in. Paths and lists skip it.</summary>
    public bool IsPlaceholder { get; init; }

    /// <summary>Today's parent; null for the nation. Earlier ones are in <see cref="PlaceParent"/>.</summary>
    public Guid? Parent { get; internal set; }

    /// <summary>Four characters of 0–9 A–Z, unique among the children of one parent and never given twice.</summary>
    public required string Segment { get; set; }

    /// <summary>The parent's key followed by <see cref="Segment"/>.</summary>
    public required string ScopeKey { get; set; }

    /// <summary>First legal day, and the first day on which it no longer exists (null: exists).</summary>
    public required DateOnly From { get; init; }
    public DateOnly? To { get; internal set; }
    public int Version { get; set; }

    Guid IPlaced.Place => Id;

    public static Place New(string name, PlaceKind kind, Place parent, string segment, DateOnly from)
    {
        if (parent.To is not null) throw PlaceProblems.Closed(parent.Name);
        if (from < parent.From) throw PlaceProblems.BeforeParent(parent.From);
        PlaceKinds.MustHold(parent, kind);
        var spelling = Kernel.Lookup.Pinyin.Of(name);
        return new()
        {
            Id = RowId.New(),
            Name = name,
            Pinyin = spelling.Full,
            Initials = spelling.Initials,
            Kind = kind,
            Parent = parent.Id,
            Segment = segment,
            ScopeKey = PlaceTree.KeyUnder(parent.ScopeKey, segment),
            From = from,
        };
    }

    public void Add(PlaceAdded fact) => Note(fact);

    /// <returns>The name it had until then; null when that name was of the same day and nobody can have used it.</returns>
    public PlaceName? Rename(string name, DateOnly from, DateOnly since, DateOnly today)
    {
        MustBeOpen();
        if (from < since || from > today) throw PlaceProblems.WrongDay(since, today);
        var former = from == since ? null : new PlaceName { Place = Id, ScopeKey = ScopeKey, Name = Name, From = since, To = from };
        var spelling = Kernel.Lookup.Pinyin.Of(name);
        (Name, Pinyin, Initials) = (name, spelling.Full, spelling.Initials);
        Note(new PlaceRenamed(Id, from));
        return former;
    }

    /// <summary>From the day on it is part of another place. Days before stay as they were.</summary>
    /// <returns>The new membership; null when <paramref name="current"/>, which began the same day, was set right instead.</returns>
    public PlaceParent? MoveTo(Place parent, PlaceParent current, DateOnly from, DateOnly today, string segment)
    {
        MustBeOpen();
        if (parent.To is not null) throw PlaceProblems.Closed(parent.Name);
        if (parent.ScopeKey.StartsWith(ScopeKey, StringComparison.Ordinal)) throw PlaceProblems.Cycle();
        if (parent.Id == Parent) throw PlaceProblems.ThereAlready(parent.Name);
        PlaceKinds.MustHold(parent, Kind);
        MustBeOpenDay(from, current.From, today);
        if (from < parent.From) throw PlaceProblems.BeforeParent(parent.From);
        Note(new PlaceMoved(Id, current.Parent, parent.Id, from));
        (Parent, Segment, ScopeKey) = (parent.Id, segment, PlaceTree.KeyUnder(parent.ScopeKey, segment));
        if (current.From == from)
        {
            current.Parent = parent.Id;
            return null;
        }
        current.To = from;
        return new() { Place = Id, ScopeKey = ScopeKey, Parent = parent.Id, From = from };
    }

    public void Close(DateOnly on, PlaceParent current, DateOnly today)
    {
        MustBeOpen();
        MustBeOpenDay(on, current.From, today);
        (To, current.To) = (on, on);
        Note(new PlaceClosed(Id, on));
    }

    public void MustBeOpen()
    {
        if (IsPlaceholder || Parent is null) throw PlaceProblems.Fixed();
        if (To is not null) throw PlaceProblems.Closed(Name);
    }

    /// <summary>The membership of a month that is over has gone into reports and stays; days to come are not written ahead.</summary>
    static void MustBeOpenDay(DateOnly day, DateOnly since, DateOnly today)
    {
        var first = new DateOnly(today.Year, today.Month, 1);
        if (since > first) first = since;
        if (day < first || day > today) throw PlaceProblems.WrongDay(first, today);
    }
}

/// <summary>Which place was part of which, from a legal day to the day before <see cref="To"/> (null: until today).</summary>
sealed class PlaceParent : IPlaced
{
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }
    public required Guid Parent { get; set; }
    public required DateOnly From { get; init; }
    public DateOnly? To { get; set; }
}

/// <summary>A code that some authority gives a place for some years, as the twelve-digit statistical one.</summary>
sealed class PlaceCode : IPlaced
{
    /// <summary>The twelve-digit statistical division code.</summary>
    public const string Statistical = "stats";

    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }

    /// <summary>Who counts so: <see cref="Statistical"/> for the twelve-digit statistical division code.</summary>
    public required string System { get; init; }
    public required string Code { get; init; }
    public required DateOnly From { get; init; }
    public DateOnly? To { get; set; }
}

/// <summary>A name that a place no longer has.</summary>
sealed class PlaceName : IPlaced
{
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }
    public required string Name { get; init; }
    public required DateOnly From { get; init; }
    public required DateOnly To { get; init; }
}

/// <summary>How many children a place ever had: a segment once given is never given again, so a stale key cannot point at a stranger.</summary>
sealed class PlaceSegment : INotJournalled
{
    public required Guid Parent { get; init; }
    public int Next { get; set; }
}

/// <summary>Which part of the tree looks different since: tells every node of the product to read it again.</summary>
sealed class PlaceChange : INotJournalled
{
    public long Id { get; private init; }

    /// <summary>Everything at and under this key is to be read again.</summary>
    public required string Key { get; init; }

    /// <summary>The key it had before; null when it did not move.</summary>
    public string? Was { get; init; }
}
