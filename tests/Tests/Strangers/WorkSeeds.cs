using Anran.Campaigns.Work;
using Anran.Campaigns.Work.Tasks;

namespace Anran.Tests.Strangers;

/// <summary>What was said about a duty.</summary>
sealed class DutyNoteSeed : Seed<DutyNote>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var (duty, others) = SomePlan.Owed(spot);
        var note = duty.Report(40, spot.Mark, [new(Guid.CreateVersion7(), spot.Mark, 1, spot.Mark)], new(Guid.CreateVersion7(), spot.Mark, App.Now));
        yield return note;
        yield return duty;
        foreach (var other in others) yield return other;
    }
}

/// <summary>A piece of a duty.</summary>
sealed class DutyTaskSeed : Seed<DutyTask>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var (duty, others) = SomePlan.Owed(spot);
        var (task, note) = DutyTask.Add(duty, new(spot.Mark, null, null, spot.Mark), null, new(Guid.CreateVersion7(), spot.Mark, App.Now));
        yield return task;
        yield return note;
        yield return duty;
        foreach (var other in others) yield return other;
    }
}
