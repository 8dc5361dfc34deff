using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.TaskForces;

/// <summary>Which of the organisations a plan names have named a contact 联络员, and which have not.</summary>
static class ListContacts
{
    /// <param name="Contacts">How many contacts it has.</param>
    /// <param name="People">How many people of its own are in the roster, contacts included.</param>
    public sealed record Row(Guid Id, string Name, PlaceView Place, PlaceKind Level, int Contacts, int People);

    public static void Map(IEndpointRouteBuilder force) => force.MapGet("/organisations", Handle).Requires("task-forces.read");

    /// <param name="level">Kind of the place it lies in: county, township, …</param>
    /// <param name="named">True: only those that have; false: only those that have not.</param>
    static async Task<Ok<Page<Row>>> Handle(
        Guid id, bool? named, string? level, Guid? place, string? q, Guid? after, int? limit, Db db, IOrganisations organisations, IPlaces places, CancellationToken stop)
    {
        var seen = await SeeTaskForce.Find(db, id, stop);
        var (expected, size) = (await ExpectedOrganisation.All(seen, db, organisations, places, stop), Page.Limit(limit));
        var only = LevelOf(level);
        var below = place is { } at ? (await places.Find(at, stop) ?? throw CampaignProblems.PlaceNotFound()).ScopeKey : "";
        var words = q?.Trim() ?? "";
        var rows = expected.FindAll(it => (named is null || it.Contacts > 0 == named) && (only is null || it.Place.Kind == only)
            && it.ScopeKey.StartsWith(below, StringComparison.Ordinal) && it.Name.Contains(words, StringComparison.OrdinalIgnoreCase));
        // The one the page before ended with may have changed sides meanwhile; where it stood is known all the same.
        var from = after is { } last ? expected.FindIndex(it => it.Id == last) : -1;
        var rest = from < 0 ? rows : [.. rows.Where(it => expected.IndexOf(it) > from)];
        return TypedResults.Ok(Page.Of(
            [.. rest.Take(size + 1).Select(it => new Row(it.Id, it.Name, new(it.Place.Id, it.Place.Name), it.Place.Kind, it.Contacts, it.People))], size, row => row.Id.ToString(), rows.Count));
    }

    static PlaceKind? LevelOf(string? level) => string.IsNullOrEmpty(level) ? null
        : Enum.TryParse<PlaceKind>(level, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known
        : throw CampaignProblems.Wrong("level", "层级应为 province、prefecture、county、township、village 或 functionalArea。", "The level is province, prefecture, county, township, village or functionalArea.");
}
