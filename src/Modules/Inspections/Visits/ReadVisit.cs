using Anran.Inspections.Checklists;
using Anran.Inspections.Phone.Operations;
using Anran.Inspections.Phone.Photos;
using Anran.Rules;

namespace Anran.Inspections.Visits;

/// <summary>Puts what is known of a visit into the order in which people read it.</summary>
sealed class ReadVisit(
    Visit visit, VisitState state, IReadOnlyList<Operation> operations, IReadOnlyList<VisitFinding> findings, IReadOnlyDictionary<Guid, FieldPhoto> photos, IReadOnlyDictionary<Guid, PersonEntry> people)
{
    readonly HashSet<Guid> later = [.. state.Later.Select(it => it.Id)];

    public VisitView View(ListVisits.PlaceName place, IReadOnlyList<string> officers, string? inspector, string? organisation, Checklist? checklist, ChecklistVersion? version) => new(
        visit.Id, visit.Subject, visit.SubjectName, place, organisation, inspector, visit.Activity, checklist is null ? null : Of(checklist.Title), visit.Checklist,
        officers, visit.PersonName, visit.On, visit.Late, visit.BegunAt, visit.EndedAt, visit.WholeAt,
        visit.Standing, visit.Outcome, visit.Operations, visit.Lacking, visit.Conflicts, visit.OpenRules,
        [.. findings.Select(Finding)], [.. Sections(checklist, version)], [.. state.Now.Remark?.Standing.Select(it => Said(it, it.Body.Text)) ?? []],
        [.. state.Now.Signatures.Values.SelectMany(it => it.Standing).Select(Signature)],
        state.Now.Refusal is { } refusal ? new(refusal.Body.Reason, refusal.By.Corrected) : null,
        [.. state.Now.Photos.Select(Photo)],
        [.. visit.Odds.Select(it => new OddView(it.Kind, it.Figure, operations.FirstOrDefault(one => one.Id == it.Operation)?.Corrected))],
        [.. state.Later.OrderBy(it => it.Corrected).Select(it => new LaterView(it.Kind, ItemOf(it.Body), Who(it.Person), it.Corrected))],
        visit.Judged?.Differs ?? [], state.Finish?.Body.Shown,
        operations.Select(it => it.Position).OfType<Position>().OrderBy(it => it.Accuracy).Select(it => new PositionView(it.Lat, it.Lon, it.Accuracy)).FirstOrDefault());

    FindingView Finding(VisitFinding it) => new(
        it.Id, it.Item, new(it.WhatZh, it.WhatEn), it.Note, it.Measure, it.Grade, it.Judged, visit.Judged?.Phone.FirstOrDefault(one => one.Item == it.Item)?.Grade, it.Criterion,
        it.Rules, it.Clauses, it.Penalties, it.Photos,
        it.AskedBy is { } by ? new(Who(by), it.AskedReason ?? "", it.Agreed, it.DecidedBy is { } second ? Who(second) : null, it.DecidedReason, it.DecidedAt) : null, it.Version);

    IEnumerable<SectionView> Sections(Checklist? checklist, ChecklistVersion? version)
    {
        if (checklist is null || version is null) yield break;
        var asked = visit.Judged?.Shown.ToHashSet() ?? [.. version.Items.Select(it => it.Code)];
        foreach (var section in version.Sections)
            yield return new(section.Code, Of(section.Title), [.. section.Items.Select(it => Item(it, asked.Contains(it.Code), checklist.Fields))]);
    }

    ItemView Item(ChecklistItem item, bool asked, Anran.Rules.Fields fields)
    {
        var register = state.Now.Answers.GetValueOrDefault(item.Code);
        return new(
            item.Code, Of(item.Ask), asked, [.. register?.Standing.Select(it => Said(it, Answer(it.Body, fields))) ?? []], register?.IsConflict ?? false, register?.Known ?? [],
            [.. state.Now.Photos.Where(it => it.Body.Item == item.Code).Select(it => it.Body.Photo)]);
    }

    static AnswerView Answer(Answer it, Anran.Rules.Fields fields) => new(it.Result, [.. it.Values.Select(pair => Value(pair.Key, pair.Value, fields))], it.Note, it.Measure, it.Reason, it.Bulk);

    static ValueView Value(string code, System.Text.Json.JsonElement value, Anran.Rules.Fields fields)
    {
        var field = fields.Find(code);
        var option = field?.Type == FieldType.Choice && value.ValueKind == System.Text.Json.JsonValueKind.String ? field.Options.FirstOrDefault(it => it.Code == value.GetString()) : null;
        return new(code, field is null ? new(code, code) : Of(field.Label), value, field?.Type == FieldType.Number ? field.Dimension : null, option is null ? null : Of(option.Label));
    }

    SignatureView Signature(Said<Sign> it) => new(
        it.Body.Role, it.Body.Role == SignerRole.Officer ? it.Body.Person is { } person && people.ContainsKey(person) ? Who(person) : it.Body.Name : VisitReading.Masked(it.Body.Name),
        it.By.Corrected, state.Finish is not { } finish || finish.Body.Shown == it.Body.Shown);

    PhotoView Photo(Said<PhotoTaken> it)
    {
        var photo = photos.GetValueOrDefault(it.Body.Photo);
        return new(
            it.Body.Photo, it.Body.Item, Skew.Correct(it.Body.At, it.By.Corrected - it.By.At), Who(it.By.Person), it.Body.Width, it.Body.Height, it.Body.Sha256,
            photo?.Standing ?? PhotoStanding.Waiting, photo?.Problem is { } code ? Refusal.Of(PhotoProblems.Of(code)) : null, it.Body.Original);
    }

    SaidView<TWhat> Said<TBody, TWhat>(Said<TBody> it, TWhat what) where TBody : OperationBody where TWhat : notnull => new(it.By.Id, Who(it.By.Person), it.By.Corrected, later.Contains(it.By.Id), what);

    string Who(Guid person) => people.GetValueOrDefault(person)?.Name ?? "—";

    static string? ItemOf(OperationBody body) => body switch
    {
        Answer it => it.Item,
        PhotoTaken it => it.Item,
        Lower it => it.Item,
        _ => null,
    };

    static Text Of(Words words) => new(words.Zh, words.En);
}

static class VisitReading
{
    /// <summary>The first character of a name; the rest is nobody's business.</summary>
    public static string Masked(string name) => name.Length == 0 ? "" : $"{name.EnumerateRunes().First()}**";
}
