using Anran.Campaigns.Responsibility;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Publishing;

/// <summary>A plan with everything that is written and decided about it: what the gate looks at, and what decisions change.</summary>
sealed class PlanInHand
{
    public required Plan Plan { get; init; }

    /// <summary>In the order of the paper; tracked.</summary>
    public required IReadOnlyList<PlanMeasure> Measures { get; init; }
    public required List<PlanCell> Cells { get; init; }
    public required List<PlanUnit> Units { get; init; }

    /// <summary>Those that stand.</summary>
    public required List<PlanDecision> Decisions { get; init; }
    public required IDictionary<Guid, OrganisationEntry> Organisations { get; init; }
    public required DateOnly Today { get; init; }

    ILookup<Guid, PlanCell>? cellsOf;
    ILookup<string, PlanUnit>? behind;
    HashSet<(Guid Measure, Guid Organisation)>? released;
    Dictionary<Guid, Guid>? successors;

    public ILookup<Guid, PlanCell> CellsOf => cellsOf ??= Cells.ToLookup(it => it.Measure);

    /// <summary>Whom a name means.</summary>
    public ILookup<string, PlanUnit> Behind => behind ??= Units.ToLookup(it => it.Unit);

    public HashSet<(Guid Measure, Guid Organisation)> Released => released ??= [.. Decisions.Where(it => it.Kind == DecisionKind.Release)
        .SelectMany(it => it.Organisations.Select(organisation => (it.Measure!.Value, organisation)))];

    /// <summary>Who took over from whom.</summary>
    public IReadOnlyDictionary<Guid, Guid> Successors => successors ??= Decisions.Where(it => it.Kind == DecisionKind.HandOver).ToDictionary(it => it.Organisations[0], it => it.Organisations[1]);

    public static async Task<PlanInHand> Load(Guid id, Db db, IOrganisations organisations, DateOnly today, CancellationToken stop)
    {
        var plan = await db.Set<Plan>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw CampaignProblems.PlanNotFound();
        var units = await db.Set<PlanUnit>().AsNoTracking().Where(it => it.Plan == id).ToListAsync(stop);
        var decisions = await db.Set<PlanDecision>().Where(it => it.Plan == id && it.EndedAt == null).OrderBy(it => it.Id).ToListAsync(stop);
        var ids = units.Select(it => it.Organisation!.Value).Concat(decisions.SelectMany(it => it.Organisations)).Distinct().ToList();
        return new()
        {
            Plan = plan,
            Measures = await db.Set<PlanMeasure>().Where(it => it.Plan == id).OrderBy(it => it.Position).ToListAsync(stop),
            Cells = await db.Set<PlanCell>().AsNoTracking().Where(it => it.Plan == id).OrderBy(it => it.Position).ToListAsync(stop),
            Units = units,
            Decisions = decisions,
            Organisations = (await organisations.FindAll(ids, stop)).ToDictionary(),
            Today = today,
        };
    }

    /// <summary>After rows were added or taken out.</summary>
    public void LookAgain() => (cellsOf, behind, released, successors) = (null, null, null, null);

    public bool Exists(Guid organisation) => Organisations.TryGetValue(organisation, out var entry) && entry.Exists(Today);

    public string Name(Guid organisation) => Organisations.TryGetValue(organisation, out var entry) ? entry.Name : "";

    /// <summary>Who is named, exists and was not released.</summary>
    public bool Owes(Guid measure, Guid organisation) => Exists(organisation) && !Released.Contains((measure, organisation));

    /// <summary>Who owes a measure in a role, each once.</summary>
    public IEnumerable<Guid> Owners(Guid measure, DutyRole role) => CellsOf[measure].Where(it => it.Role == role)
        .SelectMany(it => Behind[it.Unit]).Select(it => it.Organisation!.Value).Where(it => Owes(measure, it)).Distinct();

    /// <summary>Who owes a measure as the plan stands.</summary>
    /// <param name="also">Organisations that owe although they exist no more: what they had is not taken from them silently.</param>
    public IEnumerable<Duties.Owed> OwedBy(PlanMeasure measure, Func<Guid, bool>? also = null) => Duties.OwedBy(
        measure, CellsOf[measure.Id], Behind, it => Owes(measure.Id, it) || (also?.Invoke(it) == true && !Released.Contains((measure.Id, it)) && !Successors.ContainsKey(it)));
}
