using Anran.Authority.People;
using Anran.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Roles;

/// <summary>Nobody hands on what they do not hold, nobody changes the account of somebody who may more, and somebody is always left who may give roles.</summary>
sealed class Handing(Db db, RoleBook roles, TimeProvider time)
{
    public const string Giving = "people.grant";
    const string Why = "what somebody holds counts wherever it holds";

    /// <summary>Every one of these permissions is the caller's own in a scope that covers the target.</summary>
    public bool Covers(IEnumerable<string> permissions, Scope target) =>
        db.Caller.IsSystem || (db.Caller.Identity is { } me && permissions.All(permission => me.ScopesOf(permission).Any(scope => scope.Covers(target))));

    /// <summary>As <see cref="Covers(IEnumerable{string}, Scope)"/>, each permission where the role makes it hold.</summary>
    bool Covers(Role role, Scope target) => role.Permissions.All(permission => Covers([permission], role.ScopeOf(permission, target)));

    public Role MustGive(string role, Scope target)
    {
        var found = roles.Find(role) ?? throw RoleProblems.Unknown();
        if (found.OfOneOrganisation && target.Organisation is null) throw RoleProblems.NeedsOrganisation(found);
        if (!Covers(found, target) || !Covers([Giving], target)) throw RoleProblems.BeyondYours(found);
        return found;
    }

    /// <summary>The caller holds, and covers, everything the person holds.</summary>
    public async Task MustOutrank(Guid person, CancellationToken stop)
    {
        foreach (var grant in await Open(person, stop))
        {
            if (roles.Find(grant.Role) is { } role && !Covers(role, grant.Scope)) throw PersonProblems.Outranks();
        }
    }

    /// <summary>Every permission of a person fits into the scopes that a query compares with.</summary>
    public async Task MustFit(Guid person, IReadOnlyCollection<RoleGrant> added, CancellationToken stop) => MustFit([.. await Open(person, stop), .. added]);

    public void MustFit(IReadOnlyCollection<RoleGrant> all)
    {
        foreach (var permission in all.SelectMany(grant => roles.Find(grant.Role)?.Permissions ?? []).Distinct())
        {
            var scopes = Caller.Merge(all.Where(grant => roles.Find(grant.Role)!.Permissions.Contains(permission)).Select(grant => roles.Find(grant.Role)!.ScopeOf(permission, grant.Scope)));
            if (scopes.Count > Caller.MostScopes) throw RoleProblems.TooManyScopes();
        }
    }

    /// <summary>Somebody else can still give roles wherever these grants did. To be asked inside a serializable transaction, after the change.</summary>
    public async Task MustLeaveSomebody(IEnumerable<RoleGrant> gone, CancellationToken stop)
    {
        var (givers, today) = (roles.With(Giving), time.Today());
        foreach (var scope in gone.Where(grant => givers.Contains(grant.Role)).Select(grant => grant.Scope).Distinct())
        {
            var above = Above(scope.ScopeKey);
            var somebody = await (
                from grant in db.Unscoped<RoleGrant>(Why)
                where givers.Contains(grant.Role) && above.Contains(grant.ScopeKey) && grant.From <= today && (grant.To == null || grant.To > today)
                where grant.Organisation == null || grant.Organisation == scope.Organisation
                join person in db.Set<Person>() on grant.Person equals person.Id
                where person.State == PersonState.Active
                select grant.Id).AnyAsync(stop);
            if (!somebody) throw PersonProblems.LastOne();
        }
    }

    /// <summary>Grants that hold today or later.</summary>
    public async Task<IReadOnlyList<RoleGrant>> Open(Guid person, CancellationToken stop)
    {
        var today = time.Today();
        return await db.Unscoped<RoleGrant>(Why).AsNoTracking().Where(grant => grant.Person == person && (grant.To == null || grant.To > today)).ToListAsync(stop);
    }

    static List<string> Above(string scopeKey) =>
        [.. Enumerable.Range(0, scopeKey.Length / Places.PlaceTree.SegmentLength + 1).Select(level => scopeKey[..(level * Places.PlaceTree.SegmentLength)])];
}
