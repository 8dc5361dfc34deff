using Anran.Rules;

namespace Anran.Inspections.Checklists;

/// <summary>检查表: what is asked at a subject, in which order (docs/checklists.md). It holds no law: what is wrong is said by its rule packs.</summary>
/// <param name="Kinds">Codes of <c>data/subject-kinds.json</c>.</param>
/// <param name="Given">What is known of every such subject and not asked.</param>
/// <param name="Fields">What its packs ask, as one.</param>
/// <param name="Versions">By date; at most one is in force on a day.</param>
sealed record Checklist(
    string Code, Words Title, Words About, IReadOnlyList<Activity> Activities, IReadOnlyList<string> Kinds, IReadOnlyList<string> Packs,
    IReadOnlyDictionary<string, Value> Given, Fields Fields, IReadOnlyList<ChecklistVersion> Versions)
{
    public ChecklistVersion? On(DateOnly day) => Versions.FirstOrDefault(it => it.IsInForce(day));

    /// <summary>Codes of the items to be asked, in their order. What cannot be decided yet is asked.</summary>
    /// <param name="answers">By the codes of items; a faulty value counts as unanswered.</param>
    /// <param name="law">Of the place of the subject, with the packs of this checklist.</param>
    /// <param name="day">The legal day of the visit.</param>
    public IReadOnlyList<string> Shown(ChecklistVersion version, IReadOnlyDictionary<string, ItemAnswer> answers, Law law, DateOnly day) =>
        [.. new Judging(this, version, answers, law, day).Shown.Select(it => it.Code)];

    /// <summary>What the answers come to, by the rules of the day. The same as <c>judge</c> of the web client: <c>checklist-vectors.json</c>.</summary>
    public Outcome Judge(ChecklistVersion version, IReadOnlyDictionary<string, ItemAnswer> answers, Law law, DateOnly day) =>
        new Judging(this, version, answers, law, day).Outcome();
}

/// <summary>What one goes for: which checklists there are depends on it.</summary>
enum Activity
{
    /// <summary>行政检查</summary>
    Inspection,

    /// <summary>巡查（网格）</summary>
    Patrol,

    /// <summary>企业自查</summary>
    SelfCheck,

    /// <summary>燃气经营者入户安检</summary>
    UserCheck,

    /// <summary>随瓶入户安检</summary>
    DeliveryCheck,
}

/// <param name="Name"><c>code@from</c>: what a visit keeps.</param>
/// <param name="From">First legal day.</param>
/// <param name="To">Last legal day; null while nothing ends it.</param>
sealed record ChecklistVersion(string Name, DateOnly From, DateOnly? To, IReadOnlyList<ChecklistSection> Sections)
{
    public IReadOnlyList<ChecklistItem> Items { get; } = [.. Sections.SelectMany(it => it.Items)];

    public bool IsInForce(DateOnly day) => From <= day && (To is not { } last || day <= last);
}

sealed record ChecklistSection(string Code, Words Title, IReadOnlyList<ChecklistItem> Items);

/// <summary>检查项</summary>
/// <param name="Code">Unique in its version, and the same matter in all versions: findings follow from it.</param>
/// <param name="Ask">Said so that 合格 is the good answer; of a question, the question.</param>
/// <param name="Shown">Skip logic over what is given and asked before; null: always asked.</param>
/// <param name="IsQuestion">It only asks for its fields: it cannot fail.</param>
/// <param name="IsLocal">Asked only where and while one of its rules is in force.</param>
/// <param name="Ground">Source and clause for those who see something wrong that no rule says; null when its rules say all.</param>
/// <param name="Measure">The interim measure to propose.</param>
sealed record ChecklistItem(
    string Code, Words Ask, Words? Help, Expression? Shown, bool IsQuestion, bool IsLocal, IReadOnlyList<AskedField> Fields, IReadOnlyList<RuleName> Rules,
    PhotoRule Photo, Ground? Ground, Words? Measure);

/// <param name="Normal">What 合格 says without measuring; unanswered: it is always to be given.</param>
/// <param name="IsNormallyToday">A date that 合格 says is not before the day of the visit.</param>
sealed record AskedField(Field Field, Value Normal, bool IsNormallyToday)
{
    public Value NormalOn(DateOnly day) => IsNormallyToday ? Value.Of(day) : Normal;
}

/// <summary>A rule by its pack; local additions have ids of their own.</summary>
readonly record struct RuleName(string Pack, string Rule)
{
    public override string ToString() => $"{Pack}/{Rule}";
}

enum PhotoRule
{
    None,
    OnFail,
    Always,
}

sealed record Ground(string Source, string Clause)
{
    public override string ToString() => Clause.Length == 0 ? Source : $"{Source} {Clause}";
}
