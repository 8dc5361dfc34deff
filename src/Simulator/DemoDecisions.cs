using Anran.Authority;
using Anran.Campaigns;
using Anran.Campaigns.Imports;
using Anran.Campaigns.Publishing;
using Anran.Campaigns.Responsibility;
using Anran.Kernel.Time;

namespace Anran.Simulator;

/// <summary>
/// What the coordinator of the demo decides before he publishes: days at the ends of phases, the first of several leads as convenor,
/// the towns and streets for the territory; what is left he waives with a reason.
/// </summary>
static class DemoDecisions
{
    const string LongTerm = "长期坚持的措施，按季度检查", Left = "演示数据：有关单位尚未在平台登记";

    public static async Task DecideAll(this IServiceProvider services, Guid plan, By by, CancellationToken stop)
    {
        var (db, organisations) = (services.GetRequiredService<Db>(), services.GetRequiredService<IOrganisations>());
        var hand = await PlanInHand.Load(plan, db, organisations, services.GetRequiredService<TimeProvider>().Today(), stop);
        var townships = (await organisations.Within(hand.Plan.ScopeKey, stop)).Where(it => it.Kind == "township").ToList();
        foreach (var entry in townships) hand.Organisations[entry.Id] = entry;
        var ends = hand.Plan.Facts.Phases.Select(it => (it.Name, End: DecideDue.EndOf(hand.Plan, it.Name))).Where(it => it.End >= hand.Today).ToList();

        var batches = new Dictionary<(DecisionKind, DateOnly?, GapKind?), Guid>();
        foreach (var measure in hand.Measures)
        {
            // Most belong to the phase that runs, every third to the one after.
            if (ends.Count > 0 && ends[measure.Position % 3 == 2 ? ends.Count - 1 : 0] is { End: { } day, Name: var phase })
                Decide(new(DecisionKind.Due, measure.Id, Day: day, Phase: phase), null);
            if (hand.Owners(measure.Id, DutyRole.Lead).ToList() is { Count: > 1 } leads)
                Decide(new(DecisionKind.Convenor, measure.Id, Organisations: [leads[0]]), null);
            if (townships.Count > 0 && !hand.Owners(measure.Id, DutyRole.Territorial).Any())
                Decide(new(DecisionKind.Owners, measure.Id, Role: DutyRole.Territorial, Unit: Effects.Townships, Organisations: [.. townships.Select(it => it.Id)]), null);
        }
        foreach (var gap in Gaps.Of(hand))
            Decide(new(DecisionKind.Waiver, gap.Measure?.Id, gap.Kind, Unit: gap.Unit, Organisations: gap.Organisation is { } closed ? [closed] : []), gap.Kind == GapKind.Due ? LongTerm : Left);
        foreach (var go in hand.Decisions.GroupBy(it => (it.Batch, it.Kind))) hand.Plan.Decided(go.Key.Batch, go.Key.Kind, go.Count());
        await db.SaveChangesAsync(stop);

        void Decide(PlanDecision.Content content, string? reason)
        {
            var key = (content.Kind, content.Day, content.Gap);
            if (!batches.TryGetValue(key, out var batch)) batches[key] = batch = RowId.New(by.At);
            var decision = PlanDecision.Of(hand.Plan, new(batch, by, hand.Plan.Version + 1, Amends: false, reason), content);
            db.Add(decision);
            hand.Decisions.Add(decision);
            new Effects(db, hand).Of([decision]);
        }
    }
}
