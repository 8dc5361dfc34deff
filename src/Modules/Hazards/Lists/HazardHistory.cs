using Anran.Hazards.Loop;
using Anran.Kernel.Contributions;
using Microsoft.EntityFrameworkCore;

namespace Anran.Hazards.Lists;

/// <summary>The hazards' part of a subject's timeline: what was found there and what came of it.</summary>
sealed class HazardHistory(Db db) : ITimeline
{
    /// <summary>Steps that tell a subject's story; the rest stands on the page of the hazard.</summary>
    static readonly HazardAction[] Told =
        [HazardAction.Register, HazardAction.Assign, HazardAction.Submit, HazardAction.Return, HazardAction.Verify, HazardAction.Close, HazardAction.Reopen, HazardAction.List, HazardAction.Delist, HazardAction.PutOutOfUse, HazardAction.PutBackInUse];

    public string Permission => "hazards.read";

    public async Task<IReadOnlyList<TimelineRow>> About(TimelineAsk asked, int count, CancellationToken stop)
    {
        var things = asked.Things.ToList();
        var rows = db.Set<HazardStep>().AsNoTracking().Where(it => Told.Contains(it.Action))
            .Join(db.Set<Hazard>().Where(it => things.Contains(it.Subject)), step => step.Hazard, it => it.Id, (step, it) => new { Step = step, it.Number, it.What, it.WhatEn, it.Grade });
        if (asked.After is { } last)
        {
            var (at, id) = (last.At, Guid.TryParse(last.Id, out var own) ? own : Guid.Empty);
            rows = rows.Where(it => it.Step.At < at || (it.Step.At == at && it.Step.Id < id));
        }
        var read = await rows.OrderByDescending(it => it.Step.At).ThenByDescending(it => it.Step.Id).Take(count).ToListAsync(stop);
        return read.ConvertAll(it => new TimelineRow(
            it.Step.Id.ToString(), it.Step.At, it.Step.ByName, it.Step.Action.Words(), new($"{it.Grade.Words().Zh}隐患：{it.What}（{it.Number}）", $"{it.Grade.Words().En} hazard: {it.WhatEn} ({it.Number})"), $"/hazards/{it.Step.Hazard}"));
    }
}
