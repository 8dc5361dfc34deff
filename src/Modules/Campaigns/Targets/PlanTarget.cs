using Anran.Campaigns.Imports;
using Anran.Campaigns.Responsibility;
using Anran.Plans;

namespace Anran.Campaigns.Targets;

/// <summary>
/// 量化目标 of a published plan: a quantity to be reached. What the paper says never changes; what was decided here stands beside it.
/// It stands as long as its plan is in force. What has been reached of one that is split, <see cref="TargetFigures"/> sums up.
/// </summary>
sealed class PlanTarget : ReportedTotal
{
    /// <summary>Always null: the whole is for those who see the whole place. Others see the shares they have.</summary>
    public override Guid? Organisation { get; init; }

    /// <summary>Order within the plan, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>What is counted: 老旧燃气管道改造.</summary>
    public required string TextKey { get; set; }

    /// <summary>As written: 公里, 万户, %.</summary>
    public required string Unit { get; set; }

    /// <summary>What the paper says, as it writes it; null for one added here.</summary>
    public required string? PaperKey { get; init; }
    public required string? PaperValue { get; init; }
    public required string? PaperUnit { get; init; }

    /// <summary>Lines of the paper, 1-based; 0 for one that stands on none.</summary>
    public required int FirstLine { get; init; }
    public required int LastLine { get; init; }

    /// <summary>Last legal day; null while nobody set one.</summary>
    public DateOnly? Due { get; private set; }

    /// <summary>How it stood at the start, in thousandths of the unit; null when nobody says.</summary>
    public long? Baseline { get; private set; }

    /// <summary>Into how many shares it is split; when into any, what has been reached is their sum.</summary>
    public int Shares { get; private set; }
    public Guid? DecidedBy { get; private set; }
    public string? DecidedByName { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }
    public string? DecidedBecause { get; private set; }

    /// <summary>Rates do not add up.</summary>
    public bool IsRate => Unit is "%" or "‰" or "个百分点";

    /// <summary>It is to go down.</summary>
    public bool Falls => Baseline > Value;

    public TargetOrigin Origin => PaperValue is null ? TargetOrigin.Added
        : PaperKey == TextKey && PaperUnit == Unit && PaperValue == Written ? TargetOrigin.Paper : TargetOrigin.Corrected;

    /// <summary>The figure as the paper writes it, as long as it means the same.</summary>
    public string Written => PaperValue is not null && decimal.Parse(PaperValue, System.Globalization.CultureInfo.InvariantCulture) * 1000 == Value ? PaperValue : Thousandths.Text(Value);

    public static PlanTarget OfPaper(Plan plan, Target paper, int position, PlanTarget? earlier)
    {
        var target = new PlanTarget
        {
            Id = RowId.New(),
            Plan = plan.Id,
            Place = plan.Place,
            ScopeKey = plan.ScopeKey,
            Thread = earlier?.Thread ?? RowId.New(),
            Position = position,
            TextKey = paper.TextKey,
            Unit = paper.Unit,
            Value = Thousandths.Of(paper.Value),
            PaperKey = paper.TextKey,
            PaperValue = paper.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
            PaperUnit = paper.Unit,
            FirstLine = paper.Lines.First,
            LastLine = paper.Lines.Last,
        };
        if (earlier is not null) target.Continue(earlier);
        return target;
    }

    public static PlanTarget Added(Plan plan, int position, TargetForm form, By by)
    {
        var target = Bare(plan, position, RowId.New(), form.TextKey, form.Unit, form.Value);
        target.Decide(form, by);
        target.Note(new TargetAdded(plan.Id, target.Id));
        return target;
    }

    /// <summary>One that was added here goes on in the new edition.</summary>
    public static PlanTarget AddedBefore(Plan plan, PlanTarget earlier, int position)
    {
        var target = Bare(plan, position, earlier.Thread, earlier.TextKey, earlier.Unit, earlier.Value);
        (target.DecidedBy, target.DecidedByName, target.DecidedAt, target.DecidedBecause) = (earlier.DecidedBy, earlier.DecidedByName, earlier.DecidedAt, earlier.DecidedBecause);
        target.Continue(earlier);
        return target;
    }

    public void Correct(TargetForm form, By by)
    {
        if (form.Unit != Unit && (Entries > 0 || Shares > 0)) throw TargetProblems.UnitInUse();
        Decide(form, by);
        Note(new TargetCorrected(Plan, Id));
    }

    public void Split(int shares, long sum)
    {
        if (IsRate && shares > 0) throw TargetProblems.RateNotSplit();
        Shares = shares;
        Note(new TargetSplit(Plan, Id, shares, sum));
    }

    /// <summary>It was added here, and nobody relies on it yet.</summary>
    public void MustBeIdle()
    {
        if (Origin != TargetOrigin.Added || Entries > 0 || Shares > 0) throw TargetProblems.HasEntries();
    }

    public void MustBeWhole()
    {
        if (Shares > 0) throw TargetProblems.SharesReport();
    }

    protected override void Reported(TargetEntry entry) => Note(new TargetReported(Plan, Id, null, entry.Id, entry.Value, entry.Corrects));

    void Decide(TargetForm form, By by)
    {
        (TextKey, Unit, Value, Due, Baseline) = (form.TextKey, form.Unit, form.Value, form.Due, form.Baseline);
        (DecidedBy, DecidedByName, DecidedAt, DecidedBecause) = (by.Id, by.Name, by.At, form.Because);
    }

    void Continue(PlanTarget earlier)
    {
        CarryOver(earlier);
        (Due, Baseline, Shares) = (earlier.Due, earlier.Baseline, earlier.Shares);
    }

    static PlanTarget Bare(Plan plan, int position, Guid thread, string textKey, string unit, long value) => new()
    {
        Id = RowId.New(),
        Plan = plan.Id,
        Place = plan.Place,
        ScopeKey = plan.ScopeKey,
        Thread = thread,
        Position = position,
        TextKey = textKey,
        Unit = unit,
        Value = value,
        PaperKey = null,
        PaperValue = null,
        PaperUnit = null,
        FirstLine = 0,
        LastLine = 0,
    };
}

/// <summary>Whether a target stands in the paper as it stands here.</summary>
enum TargetOrigin { Paper, Corrected, Added }

/// <summary>What the coordinator decides of a target.</summary>
/// <param name="Due">Last legal day.</param>
sealed record TargetForm(string TextKey, string Unit, long Value, DateOnly? Due, long? Baseline, string? Because);
