using Anran.Inspections.Checklists;
using Anran.Inspections.Phone.Operations;
using Anran.Kernel.Time;
using Anran.Rules;

namespace Anran.Inspections.Visits;

/// <summary>
/// Judges a visit that is whole: by what was signed, by the version of the checklist it was begun with, and by the rules of its day. Once;
/// a version or a rule that comes later changes nothing of it.
/// </summary>
sealed class JudgeVisit(Db db, ChecklistShelf checklists, IRules rules)
{
    public async Task Judge(Visit visit, VisitState state, IReadOnlyCollection<Operation> operations, DateTimeOffset now, CancellationToken stop)
    {
        var (checklist, version) = checklists.FindVersion(visit.Checklist) ?? throw new InvalidOperationException($"The checklist {visit.Checklist} was there when the visit began.");
        var law = await rules.LawAt([.. checklist.Packs], visit.Place, visit.On, stop);
        var answers = state.Signed.Answers.ToDictionary(it => it.Key, it => AnswerOf(checklist, it.Value.Value), StringComparer.Ordinal);
        var outcome = checklist.Judge(version, answers, law, visit.On);
        var isDone = state.Finish!.Body.Outcome == VisitOutcome.Done;
        // Where nobody was met nothing was looked at; what was answered all the same stands with the operations.
        var findings = isDone ? outcome.Findings.Select((it, i) => Found(visit, state, it, i).Graded()).ToList() : [];
        var phone = state.Finish.Body.Verdict;
        var differs = isDone ? Differs(phone, findings) : [];
        var judged = new Judged(
            answers.Where(it => it.Value.Result is not null).ToDictionary(it => it.Key, it => it.Value.Result!.Value), outcome.Shown, outcome.Awaiting, isDone ? outcome.Open : [], phone, differs);
        visit.Become(judged, findings, Odds(visit, state, checklist, differs, BeijingTime.DayOf(now)), judged.Open.Count, now);
        db.AddRange(findings);
    }

    static ItemAnswer AnswerOf(Checklist checklist, Answer said)
    {
        if (said.Values.Count == 0) return new(said.Result, new Dictionary<string, Value>(), said.Reason);
        // What is no value of its field counts as unanswered, on the phone as here.
        var values = checklist.Fields.Read(System.Text.Json.JsonSerializer.SerializeToElement(said.Values), out _);
        return new(said.Result, values, said.Reason);
    }

    static VisitFinding Found(Visit visit, VisitState state, Finding it, int ordinal)
    {
        var answer = state.Signed.Answers.GetValueOrDefault(it.Item);
        return new()
        {
            Id = FindingId.Of(visit.Id, it.Item),
            Visit = visit.Id,
            Subject = visit.Subject,
            Place = visit.Place,
            ScopeKey = visit.ScopeKey,
            Organisation = visit.Organisation,
            Inspector = visit.Inspector,
            Ordinal = ordinal,
            Item = it.Item,
            WhatZh = it.What.Zh,
            WhatEn = it.What.En,
            Note = answer?.Value.Note ?? "",
            Measure = answer?.Value.Measure,
            Judged = it.Grade,
            Criterion = it.Criterion,
            Rules = it.Rules,
            Clauses = it.Clauses,
            Penalties = it.Penalties,
            Photos = [.. state.Signed.Photos.Where(photo => photo.Body.Item == it.Item && photo.Body.Original is null).Select(photo => photo.Body.Photo)],
            On = visit.On,
            At = answer?.Standing[0].By.Corrected ?? visit.EndedAt!.Value,
            FoundBy = answer?.Standing[0].By.Person ?? visit.Person,
            FoundByName = visit.PersonName,
            Late = visit.Late,
        };
    }

    /// <summary>Items that one of the two found wrong and the other not, or graded otherwise. A phone that judged nothing differs in nothing.</summary>
    static List<string> Differs(IReadOnlyList<PhoneVerdict> phone, List<VisitFinding> here)
    {
        if (phone.Count == 0) return [];
        var (there, mine) = (phone.DistinctBy(it => it.Item).ToDictionary(it => it.Item, it => it.Grade), here.ToDictionary(it => it.Item, it => it.Judged));
        return [.. there.Keys.Union(mine.Keys).Where(item => !there.TryGetValue(item, out var its) || !mine.TryGetValue(item, out var ours) || its != ours).Order(StringComparer.Ordinal)];
    }

    static IEnumerable<Odd> Odds(Visit visit, VisitState state, Checklist checklist, List<string> differs, DateOnly today)
    {
        var finish = state.Finish!;
        if (checklist.On(today)?.Name != visit.Checklist) yield return new(OddKind.ChecklistReplaced, state.Begin!.By.Id, 0);
        if (differs.Count > 0) yield return new(OddKind.VerdictDiffers, finish.By.Id, differs.Count);
        var signed = state.Signed.Signatures.Values.Select(it => it.Standing[0]).ToList();
        var officers = signed.Count(it => it.Body.Role == SignerRole.Officer);
        if (visit.Activity == Activity.Inspection && finish.Body.Outcome == VisitOutcome.Done && officers < 2) yield return new(OddKind.OfficersMissing, finish.By.Id, officers);
        var shown = finish.Body.Shown;
        var others = signed.Count(it => it.Body.Shown != shown) + (HashOf(finish.Body.Summary) == shown ? 0 : 1);
        if (others > 0) yield return new(OddKind.OtherTextSigned, finish.By.Id, others);
    }

    static string HashOf(string text) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
}
