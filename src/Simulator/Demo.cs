using Anran.Authority.Organisations;
using Anran.Authority.People;
using Anran.Authority.Places;
using Anran.Authority.Roles;
using Anran.Authority.Sessions;
using Anran.Kernel.Files;
using Anran.Kernel.Keys;
using Anran.Registry.Subjects;
using Microsoft.EntityFrameworkCore;

namespace Anran.Simulator;

/// <summary>
/// The demo: places of the public work plans with their departments, invented enterprises and people, and short plans of our own.
/// Every row it brings is marked, and <see cref="RemoveDemo"/> takes away exactly those.
/// </summary>
public sealed class Demo(Db db, IServiceProvider services, KeyFolder keys, TimeProvider time)
{
    const string Why = "the demo knows the whole country";
    const string PasswordFile = "demo-password.key";

    /// <summary>The password of all demo accounts, made at random for this deployment and kept with its keys.</summary>
    public string Password => keys.Text(PasswordFile, Passwords.First);

    public Task<bool> IsThere(CancellationToken stop) => db.Unscoped<DemoRow>(Why).AnyAsync(stop);

    /// <summary>Nobody has an account yet: a first start.</summary>
    public async Task<bool> IsWanted(CancellationToken stop) => !await db.Unscoped<Person>(Why).AnyAsync(stop);

    public async Task Plant(CancellationToken stop)
    {
        var script = DemoScript.Read();
        var places = await Places(script, stop);
        var organisations = script.Organisations.ToDictionary(body => body.Name, body => Body(body, places[body.Place]));
        var hash = services.GetRequiredService<Passwords>().Hash(Password);
        var rows = new List<object>(organisations.Values);
        foreach (var somebody in script.People) rows.AddRange(Somebody(somebody, organisations, places, hash));
        var subjects = DemoSubjects.Of(places, organisations, services, time).ToList();
        rows.AddRange(subjects);
        rows.AddRange(await Hazards(subjects, [.. organisations.Values], [.. rows.OfType<Person>()], stop));
        db.AddRange(rows);
        db.AddRange(rows.Select(DemoMarks.Of).OfType<DemoRow>());
        db.Note(new DemoPlanted(organisations.Count, script.People.Count, script.Plans.Count));
        await db.SaveChangesAsync(stop);
        foreach (var paper in script.Plans) await services.PlantPlan(paper, stop);
        await services.PlantRules(stop);
        await services.PlantVisits(stop);
        await services.PlantTasks(stop);
    }

    async Task<List<object>> Hazards(List<Subject> subjects, List<Organisation> organisations, List<Person> people, CancellationToken stop)
    {
        var files = services.GetRequiredService<FileStore>();
        // Filed nowhere in particular: they are seen through the hazards that show them.
        var (before, after) = (await files.Add(DemoPicture.Hose(rectified: false), "before.png", subjects[0], stop), await files.Add(DemoPicture.Hose(rectified: true), "after.png", subjects[0], stop));
        return [before, after, .. new DemoHazards(subjects, organisations, people, time.GetUtcNow()).All(before, after)];
    }

    /// <summary>What a person who tries the product out needs to know.</summary>
    public async Task<IReadOnlyList<DemoAccount>> Accounts(CancellationToken stop)
    {
        var roles = services.GetRequiredService<RoleBook>();
        var there = await db.Unscoped<Person>(Why).Select(person => person.Account).ToListAsync(stop);
        return [.. DemoScript.Read().People.Where(person => there.Contains(person.Account)).Select(person => new DemoAccount(
            person.Account, person.Organisation,
            string.Join("、", person.Roles.Select(held => roles.Find(held.Role)!.Zh)), string.Join(", ", person.Roles.Select(held => roles.Find(held.Role)!.En))))];
    }

    async Task<Dictionary<string, Place>> Places(DemoScript script, CancellationToken stop)
    {
        var codes = script.Organisations.Select(body => body.Place).Concat(script.People.SelectMany(person => person.Roles).Select(held => held.Place)).Distinct().ToList();
        var found = await (
            from code in db.Unscoped<PlaceCode>(Why)
            where code.System == PlaceCode.Statistical && code.To == null && codes.Contains(code.Code)
            join place in db.Set<Place>() on code.Place equals place.Id
            select new { code.Code, Place = place }).AsNoTracking().ToDictionaryAsync(it => it.Code, it => it.Place, stop);
        found[new('0', 12)] = await db.Unscoped<Place>(Why).AsNoTracking().SingleAsync(place => place.ScopeKey == PlaceTree.RootKey, stop);
        return found;
    }

    Organisation Body(DemoScript.Body body, Place place) => new()
    {
        Id = RowId.New(time.GetUtcNow()),
        Name = body.Name,
        ShortName = body.Short,
        Aliases = string.Join('\n', body.Aliases),
        Kind = body.Kind,
        Place = place.Id,
        ScopeKey = place.ScopeKey,
    };

    IEnumerable<object> Somebody(DemoScript.Somebody somebody, Dictionary<string, Organisation> organisations, Dictionary<string, Place> places, string hash)
    {
        var organisation = organisations[somebody.Organisation];
        var person = new Person
        {
            Id = RowId.New(time.GetUtcNow()),
            Account = somebody.Account,
            Name = somebody.Name,
            Organisation = organisation.Id,
            Place = organisation.Place,
            ScopeKey = organisation.ScopeKey,
        };
        yield return person;
        yield return new Credential { Person = person.Id, PasswordHash = hash, MustChange = false };
        yield return new SignIn { Person = person.Id };
        foreach (var held in somebody.Roles)
        {
            yield return new RoleGrant
            {
                Id = RowId.New(time.GetUtcNow()),
                Person = person.Id,
                Role = held.Role,
                Place = places[held.Place].Id,
                ScopeKey = places[held.Place].ScopeKey,
                Organisation = held.Organisation is null ? null : organisations[held.Organisation].Id,
                From = new(2026, 1, 1),
            };
        }
    }
}

/// <param name="RolesZh">Names of the roles, in Chinese.</param>
public sealed record DemoAccount(string Account, string Organisation, string RolesZh, string RolesEn);
