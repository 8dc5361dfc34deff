using Anran.Kernel.Time;
using Anran.Registry.Subjects;
using Anran.RulePacks;
using Anran.Rules;
using Microsoft.EntityFrameworkCore;

namespace Anran.Registry.Grades;

/// <summary>
/// Judges subjects by everything that is known of them, as the house itself. Where the rules say what they said before, nothing is written,
/// so it may be run at any time and as often as anybody likes.
/// </summary>
sealed class JudgeGrades(Db db, IRules rules, IEnumerable<IGradeFacts> others, SubjectKinds kinds, BulkWriter bulk, TimeProvider time)
{
    public const string Pack = "risk-grades";
    const int Chunk = 1_000;

    readonly Dictionary<(Guid Place, DateOnly Day), Law> laws = [];
    readonly Dictionary<string, Words> titles = rules.Find(Pack).Rules.ToDictionary(it => it.Id, it => it.Title);
    readonly HashSet<string> fields = [.. rules.Find(Pack).Fields.All.Select(it => it.Code)];

    /// <summary>All in an area, a thousand at a time.</summary>
    /// <returns>How many the rules say something else of than before.</returns>
    public async Task<int> Sweep(string area, CancellationToken stop)
    {
        var (changed, last) = (0, Guid.Empty);
        for (var more = true; more;)
        {
            var ids = await db.Set<Subject>().Within(area).Where(it => it.Id > last).OrderBy(it => it.Id).Select(it => it.Id).Take(Chunk).ToListAsync(stop);
            changed += await Run(ids, stop);
            more = ids.Count == Chunk;
            if (more) last = ids[^1];
        }
        return changed;
    }

    /// <returns>How many the rules say something else of than before.</returns>
    public async Task<int> Run(IReadOnlyCollection<Guid> ids, CancellationToken stop)
    {
        var today = time.Today();
        var changed = 0;
        foreach (var some in ids.Distinct().Chunk(Chunk)) changed += await Take(some, today, stop);
        return changed;
    }

    async Task<int> Take(Guid[] ids, DateOnly today, CancellationToken stop)
    {
        var subjects = await db.Set<Subject>().AsNoTracking().Where(it => ids.Contains(it.Id) && it.Status != SubjectStatus.Closed).ToListAsync(stop);
        var rows = await db.Set<SubjectGrade>().AsNoTracking().Where(it => ids.Contains(it.Id)).ToDictionaryAsync(it => it.Id, stop);
        var figures = await Figures([.. subjects.Select(it => it.Id)], stop);
        var (news, changes) = (new List<SubjectGrade>(), new List<SubjectGrade>());
        foreach (var subject in subjects)
        {
            var found = await Judge(subject, figures, today, stop);
            if (rows.TryGetValue(subject.Id, out var row))
            {
                var moved = (row.Place, row.Organisation) != (subject.Place, subject.Organisation);
                (row.Place, row.ScopeKey, row.Organisation) = (subject.Place, subject.ScopeKey, subject.Organisation);
                if (row.Take(found, today) || moved) changes.Add(row);
                continue;
            }
            rows[subject.Id] = row = new() { Id = subject.Id, Place = subject.Place, ScopeKey = subject.ScopeKey, Organisation = subject.Organisation };
            row.Take(found, today);
            news.Add(row);
        }
        var about = subjects.Count == 1 ? subjects[0] : null;
        if (news.Count > 0) await bulk.Insert(Told(news), about, [news], stop);
        if (changes.Count > 0)
        {
            foreach (var row in changes) db.Attach(row).State = EntityState.Modified;
            db.Note(Told(changes), about);
            await db.SaveChangesAsync(stop);
            foreach (var row in changes) db.Entry(row).State = EntityState.Detached;
        }
        await Show(subjects, rows, today, stop);
        return news.Count + changes.Count;
    }

    /// <summary>The list is narrowed by what the subject's own row says.</summary>
    async Task Show(List<Subject> subjects, Dictionary<Guid, SubjectGrade> rows, DateOnly today, CancellationToken stop)
    {
        foreach (var other in subjects.GroupBy(it => rows[it.Id].On(today).Grade))
        {
            var ids = other.Where(it => it.Grade != other.Key).Select(it => it.Id).ToList();
            if (ids.Count > 0) await db.Set<Subject>().Where(it => ids.Contains(it.Id)).ExecuteUpdateAsync(set => set.SetProperty(it => it.Grade, other.Key), stop);
        }
    }

    async Task<Dictionary<string, IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, long>>>> Figures(IReadOnlyList<Guid> ids, CancellationToken stop)
    {
        var all = new Dictionary<string, IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, long>>>();
        foreach (var other in others)
        {
            var told = await other.FindAll(ids, stop);
            foreach (var field in other.Fields.Where(fields.Contains)) all[field] = told;
        }
        return all;
    }

    async Task<Found> Judge(Subject subject, Dictionary<string, IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, long>>> figures, DateOnly today, CancellationToken stop)
    {
        if (!laws.TryGetValue((subject.Place, today), out var law)) laws[(subject.Place, today)] = law = await rules.LawAt([Pack], subject.Place, today, stop);
        var answers = new Dictionary<string, Value>
        {
            ["subject.kind"] = Value.OfChoice(subject.Kind),
            ["subject.group"] = Value.OfChoice(kinds.Of(subject.Kind).Group),
        };
        if (subject.Gas is { } gas) answers["subject.gas"] = Value.OfChoice(gas);
        if (subject.Basement is { } basement) answers["subject.basement"] = Value.Of(basement);
        if (subject.Users is { } users) answers["subject.users"] = Value.Of(users);
        if (subject.InUseSince is { } year) answers["subject.age"] = Value.Of(Math.Max(0, today.Year - year));
        foreach (var (field, told) in figures) answers[field] = Value.Of(told.GetValueOrDefault(subject.Id)?.GetValueOrDefault(field) ?? 0);
        return Sum(law, law.Book.Judge(Pack, law.Path, today, answers));
    }

    /// <summary>The highest grade counts, and the shortest interval; what is not known might raise it.</summary>
    Found Sum(Law law, Judgement judgement)
    {
        var reasons = judgement.Verdicts.Where(it => it.State == VerdictState.Holds)
            .Select(it => (it.Rule, it.Version, Grade: Read(it.Outcome.GetValueOrDefault("grade").Text), Months: (int)it.Outcome.GetValueOrDefault("months").Number))
            .Where(it => it.Grade is not null)
            .Select(it => new GradeReason(it.Version, it.Grade!.Value, it.Months, TitleOf(it.Rule, law).Zh, TitleOf(it.Rule, law).En))
            .OrderBy(it => it.Grade).ToList();
        var unknown = judgement.Verdicts.Where(it => it.State == VerdictState.Open).SelectMany(it => it.Missing).Distinct().Order(StringComparer.Ordinal).ToList();
        // A place may suspend every rule; then nothing is known against it.
        return new(reasons.Count > 0 ? reasons[0].Grade : RiskGrade.Blue, reasons.Where(it => it.Months > 0).Select(it => it.Months).DefaultIfEmpty(12).Min(), reasons, unknown);
    }

    /// <summary>A rule that a place added has no title of its own in the pack; what it says stands for it.</summary>
    Words TitleOf(string rule, Law law) =>
        titles.GetValueOrDefault(rule) ?? law.Locals.FirstOrDefault(it => it.Rule == rule && law.Path.Contains(it.Place))?.Text ?? new(rule, rule);

    static RiskGrade? Read(string code) => Enum.TryParse<RiskGrade>(code, ignoreCase: true, out var grade) ? grade : null;

    static SubjectsGraded Told(List<SubjectGrade> rows) => new(
        rows.Count(it => it.Judged == RiskGrade.Red), rows.Count(it => it.Judged == RiskGrade.Orange), rows.Count(it => it.Judged == RiskGrade.Yellow), rows.Count(it => it.Judged == RiskGrade.Blue));
}
