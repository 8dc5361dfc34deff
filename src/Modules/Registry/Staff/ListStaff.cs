using Anran.Kernel.Identifiers;
using Anran.Kernel.Keys;
using Anran.Registry.Subjects;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Registry.Staff;

/// <summary>Who works at a subject, masked; those who left stand at the end.</summary>
static class ListStaff
{
    /// <summary>More are not registered at one subject.</summary>
    public const int Most = 1_000;

    /// <param name="Name">Masked, as are <paramref name="Phone"/> and <paramref name="CitizenNumber"/>.</param>
    public sealed record Row(Guid Id, StaffRole Role, string Name, string? Phone, string? CitizenNumber, DateOnly? Since, DateOnly? LeftOn, bool ByItself, int Version);

    public static void Map(IEndpointRouteBuilder subjects) => subjects.MapGet("/{id:guid}/staff", Handle).Requires("registry.read");

    static async Task<Ok<List<Row>>> Handle(Guid id, Db db, FindSubjects subjects, FieldCipher cipher, CancellationToken stop)
    {
        var all = await subjects.Known(id, stop);
        var rows = await db.Set<StaffMember>().AsNoTracking().Where(it => all.Contains(it.Subject)).OrderBy(it => it.Id).Take(2 * Most).ToListAsync(stop);
        return TypedResults.Ok(rows.OrderBy(it => it.LeftOn is not null).ThenBy(it => it.Role).ThenBy(it => it.Id).Select(it =>
        {
            var (name, phone, number) = it.Read(cipher);
            return new Row(it.Id, it.Role, SubjectContact.Masked(name)!, Telephone.Masked(phone), number is null ? null : CitizenNumber.Mask(number), it.Since, it.LeftOn, it.ByItself, it.Version);
        }).ToList());
    }
}
