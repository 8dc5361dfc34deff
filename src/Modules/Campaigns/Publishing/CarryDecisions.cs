using Anran.Campaigns.Imports;
using Anran.Campaigns.Responsibility;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Publishing;

/// <summary>
/// What was decided about the edition before is decided about the same measures of the new one, so that nobody types it twice. It stands
/// as carried over and can be undone like any other; what does not fit the new paper stays behind, and <see cref="CarriedDecision"/> says why.
/// </summary>
static class CarryDecisions
{
    /// <param name="measures">Rows of the new plan, not saved yet; their days and convenors are set.</param>
    /// <returns>The decisions that stand from the first; the rows that follow from them are added to the store.</returns>
    public static async Task<List<PlanDecision>> To(
        Plan plan, IReadOnlyList<PlanMeasure> measures, IReadOnlyList<PlanCell> cells, IReadOnlyList<PlanUnit> units, By by, DateOnly today, IOrganisations organisations, Db db, CancellationToken stop)
    {
        if (await Succession.Of(plan, measures, db, stop) is not { } succession) return [];
        var edition = await Edition.Of(succession, measures, cells, units, today, organisations, db, stop);
        // What was decided in one go is undone in one go here too.
        var actions = edition.Decisions.Select(it => it.Batch).Distinct().ToDictionary(it => it, _ => new PlanDecision.Action(RowId.New(by.At), by, 0, Amends: false, null));
        var carried = Weigh(edition).Where(it => it.Goes).Select(it => it.Old.Again(actions[it.Old.Batch], plan, it.Measure?.Id, it.Old.Id, it.Organisations)).ToList();
        var hand = new PlanInHand
        {
            Plan = plan,
            Measures = measures,
            Cells = [.. cells],
            Units = [.. units],
            Decisions = carried,
            Organisations = edition.Organisations.ToDictionary(),
            Today = today,
        };
        // A name is answered before anybody is told to lead by it.
        new Effects(db, hand).Of([.. carried.OrderBy(it => it.Kind is not (DecisionKind.Name or DecisionKind.HandOver)).ThenBy(it => it.Id)]);
        return carried;
    }

    /// <summary>Every decision that stands about the edition before, and what becomes of it; the same whenever it is asked.</summary>
    public static List<CarriedDecision> Weigh(Edition edition)
    {
        var named = edition.Units.ToLookup(it => it.Unit, it => it.Organisation!.Value);
        var weighed = new Dictionary<Guid, CarriedDecision>();
        var owners = new HashSet<(Guid Measure, Guid Organisation)>();
        // Whom a name means comes first, then who is added, then who convenes or is released of them.
        foreach (var decision in edition.Decisions.OrderBy(it => Order(it.Kind)).ThenBy(it => it.Id))
        {
            var it = Of(decision);
            weighed[decision.Id] = it;
            if (!it.Goes) continue;
            if (decision.Kind is DecisionKind.Owners) owners.UnionWith(it.Organisations.Select(one => (it.Measure!.Id, one)));
            if (decision.Kind is DecisionKind.Name) named = named.SelectMany(of => of.Select(one => (of.Key, one))).Concat(it.Organisations.Select(one => (decision.Unit!, one))).ToLookup(of => of.Item1, of => of.Item2);
        }
        return [.. edition.Decisions.Select(it => weighed[it.Id])];

        CarriedDecision Of(PlanDecision decision)
        {
            var measure = decision.Measure is { } id ? edition.Now.GetValueOrDefault(id) : null;
            if (decision.DecidedAt > edition.ConfirmedAt) return CarriedDecision.Left(decision, measure, LeftBehind.DecidedSince);
            if (decision.Measure is not null && measure is null) return CarriedDecision.Left(decision, null, LeftBehind.MeasureGone);
            return decision.Kind switch
            {
                DecisionKind.Due => Goes(decision.Day >= edition.Today, LeftBehind.DayPast),
                DecisionKind.Convenor => Goes(Leads(measure!).Contains(decision.Organisations[0]), LeftBehind.NotNamed),
                DecisionKind.Waiver => Goes(decision.Unit is not { } name || edition.Names.Contains(name), LeftBehind.NameGone),
                DecisionKind.Name => OfName(),
                DecisionKind.Owners => OfOwners(),
                DecisionKind.Release => Some(Named(measure!).Concat(owners.Where(it => it.Measure == measure!.Id).Select(it => it.Organisation)), LeftBehind.NotNamed),
                DecisionKind.HandOver => Goes(named.Any(it => it.Contains(decision.Organisations[0])) && edition.Exists(decision.Organisations[1]), LeftBehind.NotNamed),
            };

            CarriedDecision Goes(bool goes, LeftBehind otherwise) => goes ? new(decision, measure, decision.Organisations, null) : CarriedDecision.Left(decision, measure, otherwise);

            CarriedDecision Some(IEnumerable<Guid> among, LeftBehind otherwise)
            {
                var those = among.ToHashSet();
                var go = decision.Organisations.Where(those.Contains).ToList();
                return new(decision, measure, go, go.Count == decision.Organisations.Count ? null : otherwise);
            }

            CarriedDecision OfName()
            {
                if (!edition.Names.Contains(decision.Unit!)) return CarriedDecision.Left(decision, null, LeftBehind.NameGone);
                if (named[decision.Unit!].ToHashSet() is { Count: > 0 } means)
                    return CarriedDecision.Left(decision, null, means.SetEquals(decision.Organisations) ? LeftBehind.SaysSo : LeftBehind.SaysOtherwise);
                return Some(decision.Organisations.Where(edition.Exists), LeftBehind.OrganisationClosed);
            }

            // What the paper itself says of the role is as it was: else a person looks again.
            CarriedDecision OfOwners()
            {
                var role = decision.Role!.Value;
                var (before, now) = (edition.Before(decision.Measure!.Value, role), edition.Of(measure!.Id, role));
                if (decision.Organisations.All(now.SelectMany(it => named[it]).ToHashSet().Contains)) return CarriedDecision.Left(decision, measure, LeftBehind.SaysSo);
                if (now.Count > 0 && !now.SetEquals(before)) return CarriedDecision.Left(decision, measure, LeftBehind.SaysOtherwise);
                return Some(decision.Organisations.Where(edition.Exists), LeftBehind.OrganisationClosed);
            }

            IEnumerable<Guid> Named(PlanMeasure of) => edition.CellsOf[of.Id].SelectMany(it => named[it.Unit]);
            HashSet<Guid> Leads(PlanMeasure of) => [.. edition.Of(of.Id, DutyRole.Lead).SelectMany(it => named[it]),
                .. edition.Decisions.Where(it => it is { Kind: DecisionKind.Owners, Role: DutyRole.Lead } && weighed.GetValueOrDefault(it.Id) is { Goes: true } one && one.Measure == of).SelectMany(it => weighed[it.Id].Organisations)];
        }
    }

    static int Order(DecisionKind kind) => kind switch
    {
        DecisionKind.Name => 0,
        DecisionKind.HandOver => 1,
        DecisionKind.Owners => 2,
        DecisionKind.Release or DecisionKind.Convenor or DecisionKind.Due or DecisionKind.Waiver => 3,
    };

    /// <summary>A new edition as it was confirmed, beside what was decided about the one before.</summary>
    public sealed class Edition
    {
        public required Succession Succession { get; init; }
        /// <summary>The measures of the new edition, by those of the one before that they are.</summary>
        public required IReadOnlyDictionary<Guid, PlanMeasure> Now { get; init; }
        /// <summary>What its paper says; nothing that was decided.</summary>
        public required ILookup<Guid, PlanCell> CellsOf { get; init; }
        public required IReadOnlyList<PlanUnit> Units { get; init; }
        public required HashSet<string> Names { get; init; }
        public required IReadOnlyList<PlanDecision> Decisions { get; init; }
        public required IReadOnlyDictionary<Guid, OrganisationEntry> Organisations { get; init; }
        public required ILookup<Guid, PlanCell> CellsBefore { get; init; }
        /// <summary>The legal day of the confirmation.</summary>
        public required DateOnly Today { get; init; }
        public DateTimeOffset ConfirmedAt { get; init; } = DateTimeOffset.MaxValue;

        public bool Exists(Guid organisation) => Organisations.TryGetValue(organisation, out var entry) && entry.Exists(Today);

        public HashSet<string> Before(Guid measure, DutyRole role) => [.. CellsBefore[measure].Where(it => it.Role == role).Select(it => it.Unit)];

        public HashSet<string> Of(Guid measure, DutyRole role) => [.. CellsOf[measure].Where(it => it.Role == role).Select(it => it.Unit)];

        public static async Task<Edition> Of(
            Succession succession, IReadOnlyList<PlanMeasure> measures, IReadOnlyList<PlanCell> cells, IReadOnlyList<PlanUnit> units, DateOnly today, IOrganisations organisations, Db db, CancellationToken stop, DateTimeOffset? confirmedAt = null)
        {
            var before = succession.Before.Id;
            var decisions = await db.Set<PlanDecision>().AsNoTracking().Where(it => it.Plan == before && it.EndedAt == null).OrderBy(it => it.Id).ToListAsync(stop);
            var old = await db.Set<PlanCell>().AsNoTracking().Where(it => it.Plan == before && it.Origin == CellOrigin.Paper).ToListAsync(stop);
            var paper = cells.Where(it => it.Origin == CellOrigin.Paper).ToList();
            var mapped = units.Where(it => it.Decision is null).ToList();
            return new()
            {
                Succession = succession,
                Now = measures.Where(it => succession.Earlier(it.Id) is not null).ToDictionary(it => succession.Earlier(it.Id)!.Value),
                CellsOf = paper.ToLookup(it => it.Measure),
                Units = mapped,
                Names = [.. paper.Select(it => it.Unit)],
                Decisions = decisions,
                Organisations = await organisations.FindAll([.. mapped.Select(it => it.Organisation!.Value).Concat(decisions.SelectMany(it => it.Organisations)).Distinct()], stop),
                CellsBefore = old.ToLookup(it => it.Measure),
                Today = today,
                ConfirmedAt = confirmedAt ?? DateTimeOffset.MaxValue,
            };
        }
    }
}

/// <summary>What becomes of a decision when a new edition comes.</summary>
/// <param name="Measure">Of the new edition; null where it is about a name, or where the measure is gone.</param>
/// <param name="Organisations">Those for whom it goes on.</param>
/// <param name="Why">What stayed behind of it, all or a part; null when it goes on whole.</param>
sealed record CarriedDecision(PlanDecision Old, PlanMeasure? Measure, IReadOnlyList<Guid> Organisations, LeftBehind? Why)
{
    public bool Goes => Why is null || Organisations.Count > 0;

    public static CarriedDecision Left(PlanDecision old, PlanMeasure? measure, LeftBehind why) => new(old, measure, [], why);
}

/// <summary>Why a decision about the edition before does not go on.</summary>
enum LeftBehind
{
    /// <summary>No measure of the new edition is the one it was about.</summary>
    MeasureGone,
    DayPast,
    /// <summary>The new edition does not name those it was about.</summary>
    NotNamed,
    NameGone,
    /// <summary>The new paper says so itself.</summary>
    SaysSo,
    /// <summary>The new paper names others.</summary>
    SaysOtherwise,
    OrganisationClosed,
    /// <summary>It was decided when the new edition was confirmed already.</summary>
    DecidedSince,
}
