using System.Globalization;
using System.Text;
using Anran.Inspections.Tasks;

namespace Anran.Inspections.Officers;

/// <summary>Whom and what the caller may name: people and organisations within the scopes of what they ask for, and words that are whole.</summary>
sealed class SeePeople(Db db, IPeople people, IOrganisations organisations)
{
    /// <summary>Somebody elsewhere is refused in the same words as nobody.</summary>
    public async Task<(PersonEntry Person, OrganisationEntry Organisation)> One(Guid id, CancellationToken stop, string field = "person")
    {
        var person = (await people.FindAll([id], stop)).GetValueOrDefault(id);
        var organisation = person is { Active: true } ? await Mine(person.Organisation, stop) : null;
        return organisation is null ? throw OfficerProblems.PersonNotThere(field) : (person!, organisation);
    }

    /// <summary>By the names as they stand today, in the order asked for.</summary>
    public async Task<IReadOnlyList<Member>> Members(IReadOnlyList<MemberAsk>? asked, CancellationToken stop)
    {
        if (asked is not { Count: > 0 and <= VisitTeam.MostMembers } || asked.DistinctBy(it => it.Person).Count() < asked.Count) throw OfficerProblems.TeamSize(VisitTeam.MostMembers);
        var found = await people.FindAll([.. asked.Select(it => it.Person)], stop);
        var homes = await organisations.FindAll([.. found.Values.Select(it => it.Organisation).Distinct()], stop);
        return [.. asked.Select(it => found.GetValueOrDefault(it.Person) is { Active: true } person && homes.TryGetValue(person.Organisation, out var home) && Covers(home)
            ? new Member(person.Id, person.Name, it.Part)
            : throw OfficerProblems.PersonNotThere("members"))];
    }

    /// <summary>The organisation that was named, or the caller's own.</summary>
    public async Task<OrganisationEntry> Organisation(Guid? asked, CancellationToken stop) =>
        (asked ?? db.Caller.Identity?.Organisation) is { } id && await Mine(id, stop) is { } found ? found : throw OfficerProblems.OrganisationUnknown();

    async Task<OrganisationEntry?> Mine(Guid id, CancellationToken stop) =>
        (await organisations.FindAll([id], stop)).GetValueOrDefault(id) is { } found && Covers(found) ? found : null;

    bool Covers(OrganisationEntry organisation) => db.Caller.IsSystem
        || db.Caller.Scopes.Any(scope => scope.Covers(organisation.ScopeKey) && (scope.Organisation is null || scope.Organisation == organisation.Id));

    /// <summary>What somebody wrote, without what could make it read otherwise than it is.</summary>
    public static string Words(string field, string? typed, int longest)
    {
        var text = typed?.Trim();
        return text is { Length: > 0 } && text.Length <= longest && text.EnumerateRunes().All(IsPlain) ? text : throw OfficerProblems.Words(field, longest);
    }

    static bool IsPlain(Rune rune) => rune.Value == '\n'
        || (rune.Value != 0xFFFD && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned));
}

sealed record MemberAsk(Guid Person, MemberPart Part);
