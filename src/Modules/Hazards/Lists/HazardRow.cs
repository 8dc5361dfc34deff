using Anran.Hazards.Finding;
using Anran.Hazards.Loop;

namespace Anran.Hazards.Lists;

/// <summary>A hazard as lists show it.</summary>
sealed record HazardRow(
    Guid Id, string Number, string SubjectName, Guid Subject, ShowHazard.PlaceView Place, ListHazardKinds.KindName Kind, HazardGrade Grade, Text What, HazardState State, HazardControl Control,
    ShowHazard.OrganisationView? Organisation, ShowHazard.OrganisationView? Department, string? Person, DateOnly FoundOn, DateOnly? Due, DateOnly? ActBy, DateOnly? ClosedOn,
    bool Listed, bool ExtensionAsked, bool Referred, int Reopens, int Sources, int Version)
{
    public static async Task<List<HazardRow>> Of(IReadOnlyList<Hazard> rows, IPlaces places, IOrganisations organisations, HazardKinds kinds, CancellationToken stop)
    {
        var names = await places.FindAll([.. rows.Select(it => it.Place).Distinct()], stop);
        var units = await organisations.FindAll([.. rows.SelectMany(it => new[] { it.Organisation, it.Department }).OfType<Guid>().Distinct()], stop);
        return [.. rows.Select(it => new HazardRow(
            it.Id, it.Number, it.SubjectName, it.Subject, new(it.Place, names.GetValueOrDefault(it.Place)?.Name ?? "", names.GetValueOrDefault(it.Place)?.Path ?? ""), ListHazardKinds.KindName.Of(kinds.Of(it.Kind)), it.Grade,
            new(it.What, it.WhatEn), it.State, it.Control, Name(it.Organisation), Name(it.Department), it.PersonName, it.FoundOn, it.Due, it.ActBy, it.ClosedOn,
            it.ListedLevel is not null, it.ExtensionUntil is not null, it.ReferredTo is not null, it.Reopens, it.Sources, it.Version))];

        ShowHazard.OrganisationView? Name(Guid? id) => id is { } one && units.TryGetValue(one, out var found) ? new(found.Id, found.Name) : null;
    }
}
