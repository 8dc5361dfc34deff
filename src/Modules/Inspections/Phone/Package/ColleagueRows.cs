using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Anran.Inspections.Phone.Package;

/// <summary>Who may come along: the people of the caller's own organisation. Few, so all of them come with every package.</summary>
sealed class ColleagueRows(Caller caller, IPeople people) : IPackagePart
{
    public string Kind => "colleague";

    public string Permission => "visits.work";

    public async IAsyncEnumerable<PackageRow> Rows(PackageAsk asked, [EnumeratorCancellation] CancellationToken stop)
    {
        if (caller.Identity?.Organisation is not { } own) yield break;
        foreach (var person in await people.OfOrganisation(own, stop)) yield return new(person.Id, person.Active ? JsonSerializer.SerializeToElement(new { name = person.Name }) : null);
    }
}
