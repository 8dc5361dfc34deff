using System.Data.Common;
using Anran.Authority.MachineKeys;
using Anran.Authority.Organisations;
using Anran.Authority.People;
using Anran.Authority.Roles;
using Anran.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Sessions;

/// <summary>
/// Who sent a request, by cookie or by key. One query each time and no cache: what an administrator takes away
/// is gone with the next request, on every node.
/// </summary>
static class RecogniseCaller
{
    const string CrossSiteHeader = "X-Anran";
    const string Why = "who is asking must be known before their scope can be";
    static readonly TimeSpan SeenTo = TimeSpan.FromMinutes(1);

    public static async ValueTask<Identity?> Of(HttpContext http)
    {
        if (MachineKey.Read(http) is { } key) return await KeyHolder.Of(http, key);
        return SessionCookie.Read(http) is { Length: > 0 } token ? await Person(http, token) : null;
    }

    static async Task<Identity?> Person(HttpContext http, string token)
    {
        var services = http.RequestServices;
        var (db, options, roles, kinds) = (services.GetRequiredService<Db>(), services.GetRequiredService<SignInOptions>(), services.GetRequiredService<RoleBook>(), services.GetRequiredService<OrganisationKinds>());
        var (now, today) = (services.GetRequiredService<SteadyTime>().Now(), services.GetRequiredService<TimeProvider>().Today());
        var hash = Session.HashOf(token);
        var found = await (
            from session in db.Unscoped<Session>(Why)
            where session.TokenHash == hash
            join person in db.Set<Person>() on session.Person equals person.Id
            join credential in db.Set<Credential>() on person.Id equals credential.Person
            select new
            {
                Session = session,
                person.Id,
                person.Name,
                person.State,
                person.Organisation,
                credential.MustChange,
                Grants = db.Set<RoleGrant>().Where(grant => grant.Person == person.Id)
                    .Select(grant => new { Grant = grant, Kind = db.Set<Organisation>().Where(it => it.Id == grant.Organisation).Select(it => it.Kind).FirstOrDefault() }).ToList(),
            }).AsNoTracking().SingleOrDefaultAsync(http.RequestAborted);
        if (found is null || found.State == PersonState.Disabled || !found.Session.HoldsAt(now, options.Idle)) return null;

        // A page of another site can make the browser send the cookie, but not this header.
        if (!IsSafe(http.Request.Method) && !http.Request.Headers.ContainsKey(CrossSiteHeader)) throw SignInProblems.HeaderMissing(CrossSiteHeader);
        var mustChange = found.MustChange && !found.Session.Vouched;
        if (mustChange && http.GetEndpoint()?.Metadata.GetMetadata<BeforeFirstPassword>() is null) throw SignInProblems.PasswordToChange();
        if (now - found.Session.Seen >= SeenTo) await Touch(db, found.Session.Id, now, http.RequestAborted);

        http.Features.Set(new CurrentSession(found.Session.Id, found.Id, found.Session.Expires, mustChange));
        return new(found.Id, found.Name, found.Organisation, [.. found.Grants.Where(it => it.Grant.HoldsOn(today)).Select(it => Held(it.Grant, it.Kind, roles, kinds)).OfType<Grant>()]);
    }

    /// <param name="kind">Of the organisation it was given for: only an authority sees beyond itself, never a firm.</param>
    static Grant? Held(RoleGrant grant, string? kind, RoleBook roles, OrganisationKinds kinds) =>
        roles.Find(grant.Role) is { } role ? new(role.Code, role.Permissions, grant.Scope, kind is not null && kinds.IsAuthority(kind) ? role.OfPlace : null) : null;

    static async Task Touch(Db db, Guid session, DateTimeOffset now, CancellationToken stop)
    {
        try
        {
            await db.Set<Session>().Where(it => it.Id == session && it.Seen < now).ExecuteUpdateAsync(set => set.SetProperty(it => it.Seen, now), stop);
        }
        catch (DbException)
        {
            // A store that is full or read-only must not keep people from reading.
        }
    }

    static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);
}
