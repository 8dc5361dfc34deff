using System.ComponentModel.DataAnnotations;
using Anran.Kernel.Identifiers;
using Anran.Kernel.Keys;
using Anran.Registry.Subjects;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Registry.Supply;

/// <summary>How a user is supplied: shown with the ID number masked, and written.</summary>
static class SupplyForm
{
    /// <param name="CitizenNumber">Masked.</param>
    public sealed record View(
        string Building, string Unit, string Room, string? UserNumber, SupplyKind? Supply, string? ContractNumber, DateOnly? ContractOn, string? MeterNumber, string? CitizenNumber, int? Version);

    /// <param name="CitizenNumber">Left out, it stays; empty, it goes.</param>
    /// <param name="Version">Null when there was nothing before.</param>
    public sealed record Request(
        [property: StringLength(SubjectSupply.LongestPart)] string? Building, [property: StringLength(SubjectSupply.LongestPart)] string? Unit, [property: StringLength(SubjectSupply.LongestPart)] string? Room,
        [property: StringLength(SubjectSupply.LongestNumber)] string? UserNumber, SupplyKind? Supply, [property: StringLength(SubjectSupply.LongestNumber)] string? ContractNumber, DateOnly? ContractOn,
        [property: StringLength(SubjectSupply.LongestNumber)] string? MeterNumber, [property: StringLength(40)] string? CitizenNumber, int? Version);

    public static void Map(IEndpointRouteBuilder subjects)
    {
        subjects.MapGet("/{id:guid}/supply", Show).Requires("registry.read");
        subjects.MapPut("/{id:guid}/supply", Write).Requires("registry.edit");
    }

    static async Task<Ok<View>> Show(Guid id, Db db, FieldCipher cipher, CancellationToken stop)
    {
        if (!await db.Set<Subject>().AnyAsync(it => it.Id == id, stop)) throw SubjectProblems.NotFound();
        var row = await db.Set<SubjectSupply>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop);
        return TypedResults.Ok(row is null ? new View("", "", "", null, null, null, null, null, null, null) : new(
            row.Building, row.Unit, row.Room, row.UserNumber, row.Supply, row.ContractNumber, row.ContractOn, row.MeterNumber,
            row.ReadNumber(cipher) is { } number ? CitizenNumber.Mask(number) : null, row.Version));
    }

    static async Task<NoContent> Write(Guid id, Request request, Db db, SubjectKinds kinds, FieldCipher cipher, TimeProvider time, CancellationToken stop)
    {
        var subject = await db.Set<Subject>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw SubjectProblems.NotFound();
        subject.MustBeThere();
        if (!kinds.Of(subject.Kind).Fields.Contains(SubjectKind.Supply)) throw SubjectProblems.NotOfThisKind("supply");
        var row = await db.Set<SubjectSupply>().SingleOrDefaultAsync(it => it.Id == id, stop);
        if (row?.Version != request.Version) throw ProblemWriter.ChangedMeanwhile();
        var isNew = row is null;
        row ??= new() { Id = id, Place = subject.Place, ScopeKey = subject.ScopeKey, Organisation = subject.Organisation };
        row.Write(new(
            SubjectForm.Clean(request.Building, "building") ?? "", SubjectForm.Clean(request.Unit, "unit") ?? "", SubjectForm.Clean(request.Room, "room") ?? "",
            SubjectForm.Clean(request.UserNumber, "userNumber"), request.Supply, SubjectForm.Clean(request.ContractNumber, "contractNumber"), request.ContractOn, SubjectForm.Clean(request.MeterNumber, "meterNumber")));
        row.WriteNumber(request.CitizenNumber, Kernel.Time.BeijingTime.Today(time), cipher);
        row.NoteChanged();
        if (isNew) db.Add(row);
        else db.Entry(row).State = EntityState.Modified;
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}
