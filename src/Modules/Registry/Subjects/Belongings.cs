using Anran.Registry.Facilities;
using Anran.Registry.Grades;
using Anran.Registry.Staff;
using Anran.Registry.Supply;
using Microsoft.EntityFrameworkCore;

namespace Anran.Registry.Subjects;

/// <summary>What stands at a subject lies where the subject lies and belongs to whom it belongs, so it follows when that changes.</summary>
static class Belongings
{
    /// <summary>To be saved with the change of the subjects.</summary>
    public static async Task Follow(Db db, IReadOnlyCollection<Subject> moved, CancellationToken stop)
    {
        if (moved.Count == 0) return;
        var (ids, byId) = (moved.Select(it => it.Id).ToList(), moved.ToDictionary(it => it.Id));
        foreach (var row in await db.Set<Facility>().Where(it => ids.Contains(it.Subject)).ToListAsync(stop)) (row.Place, row.ScopeKey, row.Organisation) = Of(byId[row.Subject]);
        foreach (var row in await db.Set<StaffMember>().Where(it => ids.Contains(it.Subject)).ToListAsync(stop)) (row.Place, row.ScopeKey, row.Organisation) = Of(byId[row.Subject]);
        foreach (var row in await db.Set<SubjectSupply>().Where(it => ids.Contains(it.Id)).ToListAsync(stop)) (row.Place, row.ScopeKey, row.Organisation) = Of(byId[row.Id]);
        foreach (var row in await db.Set<SubjectGrade>().Where(it => ids.Contains(it.Id)).ToListAsync(stop)) (row.Place, row.ScopeKey, row.Organisation) = Of(byId[row.Id]);
    }

    static (Guid, string, Guid?) Of(Subject it) => (it.Place, it.ScopeKey, it.Organisation);

    /// <summary>Whoever asks works there: the row belongs to the one organisation they may see.</summary>
    public static bool IsOf(this Caller caller, IOwned row) => row.Organisation is { } own && caller.Scopes.Any() && caller.Scopes.All(it => it.Organisation == own);
}
