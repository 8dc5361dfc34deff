using Anran.Kernel.Files;

namespace Anran.Hazards.Loop;

/// <summary>Photos and signatures: filed with the hazard, and seen by whoever sees the hazard.</summary>
sealed class HazardFiles(FileWithMatter files, Db db)
{
    public const string Kind = "hazard";

    /// <returns>Their ids, in the order given.</returns>
    public async Task<IReadOnlyList<Guid>> File(IReadOnlyList<Guid>? asked, string field, Hazard hazard, CancellationToken stop)
    {
        var filed = await files.File(asked, Kind, new Matter(hazard.Place, hazard.ScopeKey, Bound ?? hazard.Organisation), hazard.Id, stop);
        if (filed.Any(it => !it.Type.StartsWith("image/", StringComparison.Ordinal))) throw HazardProblems.NoImage(field);
        return [.. filed.Select(it => it.Id)];
    }

    /// <summary>Who works for one organisation only cannot write what belongs to another, so the file stays with theirs; it is read through the hazard anyway.</summary>
    Guid? Bound => db.Caller.Scopes.All(it => it.Organisation is null) ? null : db.Caller.Scopes.Select(it => it.Organisation).First(it => it is not null);

    sealed record Matter(Guid Place, string ScopeKey, Guid? Organisation) : IPlaced, IOwned;
}
