using Anran.Inspections.Checklists;
using Anran.Inspections.Officers;
using Anran.Inspections.Phone.Operations;
using Anran.Inspections.Phone.Photos;
using Anran.Inspections.Visits;
using Anran.Kernel.Keys;
using Anran.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Documents;

/// <summary>
/// What a paper says of a visit, from what was signed on it: no more, no less. Penalties are never part of it: their ranges are for the
/// officer who decides a case, and no machine fills them in.
/// </summary>
sealed class ComposeDocument(
    Db db, FieldCipher cipher, ChecklistShelf checklists, ISubjects subjects, IPeople people, IOrganisations organisations, Certified certified)
{
    public const int MostPhotos = 40;

    public async Task<DocumentContent> Of(Visit visit, DateOnly? rectifyBy, string? about, DeliveryWay? delivery, CancellationToken stop)
    {
        var rows = await db.Set<StoredOperation>().AsNoTracking().Where(it => it.Visit == visit.Id && it.Joined).ToListAsync(stop);
        var state = VisitState.Of(rows.ConvertAll(it => it.Open(cipher)));
        var findings = await db.Set<VisitFinding>().AsNoTracking().Where(it => it.Visit == visit.Id).OrderBy(it => it.Ordinal).ToListAsync(stop);
        var subject = (await subjects.FindAll([visit.Subject], stop)).GetValueOrDefault(visit.Subject);
        var issuer = visit.Inspector is { } id ? (await organisations.FindAll([id], stop)).GetValueOrDefault(id)?.Name : null;
        var checklist = checklists.FindVersion(visit.Checklist)?.Checklist.Title.Zh ?? visit.Checklist;
        var results = state.Signed.Answers.Values.Select(it => it.Value.Result).ToList();
        return new(
            issuer ?? "", visit.SubjectName, subject?.Address ?? "", null, visit.On, visit.Late ? null : BeijingTime.Print(visit.BegunAt), visit.EndedAt is { } end ? BeijingTime.Print(end) : null, checklist,
            await Officers(visit, stop),
            [.. findings.Select(it => new PaperProblem(it.WhatZh, it.Note, it.Grade == FindingGrade.Major, it.Clauses, it.Measure, rectifyBy))],
            results.Count(it => it is not null), results.Count(it => it == ItemResult.Pass),
            [.. state.Signed.Remark?.Standing.Select(it => it.Body.Text) ?? []],
            [.. state.Signed.Signatures.Values.Select(it => it.Standing[0]).Select(it => new PaperSignature(it.Body.Role == SignerRole.Inspected, it.Body.Name, BeijingTime.Print(it.By.Corrected), it.Body.Strokes))],
            state.Signed.Refusal?.Body.Reason, await Photos(visit, state, checklist: checklists.FindVersion(visit.Checklist)?.Version, stop), rectifyBy, about, delivery, visit.Late);
    }

    async Task<List<PaperOfficer>> Officers(Visit visit, CancellationToken stop)
    {
        var ids = visit.Officers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse).ToList();
        var (names, numbers) = (await people.FindAll(ids, stop), await certified.CertificatesOn(visit.On, ids, stop));
        return ids.ConvertAll(it => new PaperOfficer(it, names.GetValueOrDefault(it)?.Name ?? "", numbers.GetValueOrDefault(it)?.ReadNumber(cipher)));
    }

    /// <summary>Those whose bytes are there; the full size of a photo is not printed beside it.</summary>
    async Task<List<PaperPhoto>> Photos(Visit visit, VisitState state, ChecklistVersion? checklist, CancellationToken stop)
    {
        var whole = (await db.Set<FieldPhoto>().AsNoTracking().Where(it => it.Visit == visit.Id && it.Standing == PhotoStanding.Whole).Select(it => it.Id).ToListAsync(stop)).ToHashSet();
        var asked = checklist?.Items.ToDictionary(it => it.Code, it => it.Ask.Zh) ?? [];
        return [.. state.Signed.Photos.Where(it => whole.Contains(it.Body.Photo) && it.Body.Original is null).Take(MostPhotos).Select(it => new PaperPhoto(
            it.Body.Photo, it.Body.Item is { } item ? asked.GetValueOrDefault(item, item) : "", BeijingTime.Print(it.By.Corrected), it.Body.Sha256))];
    }
}
