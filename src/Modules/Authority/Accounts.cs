using Anran.Authority.Organisations;
using Anran.Authority.People;
using Anran.Authority.Places;
using Anran.Authority.Roles;
using Anran.Authority.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority;

/// <summary>What whoever owns the machine may do from its command line: appoint an administrator, open a lost account.</summary>
public sealed class Accounts(Db db, IServiceProvider services, TimeProvider time)
{
    const string Why = "whoever owns the machine may open any account";
    const string Keeper = "平台管理单位";

    public async Task<bool> AnyoneThere(CancellationToken stop) => await db.Unscoped<Person>(Why).AnyAsync(stop);

    /// <returns>The first password, told once; it must be changed at the first sign-in.</returns>
    /// <exception cref="Problem">The account is taken, or is no account.</exception>
    public async Task<string> AppointAdministrator(string account, CancellationToken stop)
    {
        var normal = Account.MustBeGood(account);
        if (await db.Unscoped<Person>(Why).AnyAsync(it => it.Account == normal, stop)) throw PersonProblems.AccountTaken();
        var nation = await db.Unscoped<Place>(Why).SingleAsync(place => place.ScopeKey == PlaceTree.RootKey, stop);
        var keeper = await db.Unscoped<Organisation>(Why).SingleOrDefaultAsync(it => it.Name == Keeper && it.Place == nation.Id, stop) ?? Found(nation);
        var (person, password) = services.GetRequiredService<NewPerson>().Make("系统管理员", normal, keeper);
        var grant = new RoleGrant
        {
            Id = RowId.New(time.GetUtcNow()),
            Person = person.Id,
            Role = "administrator",
            Place = nation.Id,
            ScopeKey = nation.ScopeKey,
            From = new(2020, 1, 1),
        };
        db.Add(grant);
        db.Note(new RoleGiven(person.Id, grant.Id, grant.Role, grant.Place, null), grant);
        await db.SaveChangesAsync(stop);
        return password;
    }

    /// <summary>For somebody who lost the password, or the second factor with it. Ends their sessions.</summary>
    /// <returns>The new first password; null when there is no such account.</returns>
    public async Task<string?> Reopen(string account, CancellationToken stop)
    {
        var normal = Account.Normal(account);
        var person = await db.Unscoped<Person>(Why).SingleOrDefaultAsync(it => it.Account == normal, stop);
        if (person is null) return null;
        var credential = await db.Unscoped<Credential>(Why).SingleAsync(it => it.Person == person.Id, stop);
        var password = Passwords.First();
        (credential.PasswordHash, credential.MustChange, credential.CodeSecret, credential.CodeOn) = (services.GetRequiredService<Passwords>().Hash(password), true, null, false);
        if (person.State == PersonState.Disabled) person.Enable();
        db.RemoveRange(await db.Unscoped<Session>(Why).Where(it => it.Person == person.Id).ToListAsync(stop));
        await LockOut.Lift(db, person.Account, stop);
        db.Note(new PasswordReset(person.Id), person);
        await db.SaveChangesAsync(stop);
        return password;
    }

    Organisation Found(Place nation)
    {
        var keeper = new Organisation { Id = RowId.New(time.GetUtcNow()), Name = Keeper, Kind = "other", Place = nation.Id, ScopeKey = nation.ScopeKey };
        db.Add(keeper);
        return keeper;
    }
}
