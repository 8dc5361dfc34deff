namespace Anran.Campaigns.Targets;

/// <summary>分解指标: the part of a target that one organisation or one place has to reach. It lies there and belongs to it, and it reports it.</summary>
sealed class TargetShare : ReportedTotal
{
    public required Guid Target { get; init; }

    /// <summary>Null when the share is a place's.</summary>
    public override Guid? Organisation { get; init; }

    public static TargetShare Of(PlanTarget target, Guid? organisation, Guid place, string scopeKey, long value, TargetShare? earlier = null)
    {
        var share = new TargetShare
        {
            Id = RowId.New(),
            Plan = target.Plan,
            Target = target.Id,
            Thread = earlier?.Thread ?? RowId.New(),
            Organisation = organisation,
            Place = place,
            ScopeKey = scopeKey,
            Value = value,
        };
        if (earlier is not null) share.CarryOver(earlier);
        return share;
    }

    protected override void Reported(TargetEntry entry) => Note(new TargetReported(Plan, Target, Id, entry.Id, entry.Value, entry.Corrects));
}
