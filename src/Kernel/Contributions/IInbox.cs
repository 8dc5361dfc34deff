namespace Anran.Kernel.Contributions;

/// <summary>
/// What any module may add to 待办, the caller's desk: <c>services.AddScoped&lt;IInbox, DutyInbox&gt;()</c>. Called with the scopes that
/// the caller holds for <see cref="Permission"/>, so that <c>db.Set</c> is right without more; not called at all without it.
/// </summary>
public interface IInbox
{
    string Permission { get; }

    /// <summary>How many rows each view has.</summary>
    Task<InboxCounts> Count(InboxAsk asked, CancellationToken stop);

    /// <summary>Rows of one view by deadline, those without one last, equal ones by id: at most <paramref name="count"/> after <paramref name="after"/>.</summary>
    Task<IReadOnlyList<InboxRow>> Due(InboxAsk asked, InboxView view, InboxAfter? after, int count, CancellationToken stop);
}

/// <summary>Who asks, and on which legal day. Rows are those that wait for the person or for somebody of the organisation.</summary>
public sealed record InboxAsk(Guid Person, Guid? Organisation, DateOnly Today)
{
    public const int SoonDays = 7;

    /// <summary>The last legal day that counts as soon.</summary>
    public DateOnly SoonUntil => Today.AddDays(SoonDays);
}

/// <summary><see cref="Overdue"/> and <see cref="Soon"/> follow from the deadline; a module that knows no hindrance or no person gives no row for those views.</summary>
public enum InboxView
{
    All,

    /// <summary>The deadline lies before today.</summary>
    Overdue,

    /// <summary>From today to <see cref="InboxAsk.SoonUntil"/>.</summary>
    Soon,
    Blocked,

    /// <summary>Nobody in the organisation is named yet.</summary>
    Unassigned,

    /// <summary>Named to the caller in person.</summary>
    Mine,

    /// <summary>Somebody else did theirs, and it waits for the caller to look at it.</summary>
    Waiting,
}

public sealed record InboxCounts(int All, int Overdue, int Soon, int Blocked, int Unassigned, int Mine, int Waiting = 0)
{
    public static readonly InboxCounts None = new(0, 0, 0, 0, 0, 0);

    public static InboxCounts operator +(InboxCounts left, InboxCounts right) => new(
        left.All + right.All, left.Overdue + right.Overdue, left.Soon + right.Soon,
        left.Blocked + right.Blocked, left.Unassigned + right.Unassigned, left.Mine + right.Mine, left.Waiting + right.Waiting);
}

/// <summary>The last row seen: a page begins after it.</summary>
public sealed record InboxAfter(DateOnly? Due, Guid Id);

/// <param name="Kind">What it is, by the module's own word: duty, hand-in.</param>
/// <param name="KindText">The same for people.</param>
/// <param name="Matter">What it belongs to: the title of a plan.</param>
/// <param name="Due">Last legal day; null while nobody set one.</param>
/// <param name="Percent">0–100; null where nothing is measured.</param>
/// <param name="Person">Who in the organisation looks after it, by the name as it stood.</param>
/// <param name="Remark">Why it is blocked or came back.</param>
/// <param name="Link">Address on the desk, from <c>/</c>: the page of the thing, opened where it is moved on.</param>
/// <param name="Action">What the one button says: 报进展.</param>
/// <param name="Since">Legal day from which it waits, where there is one and no last day.</param>
public sealed record InboxRow(
    string Kind, Text KindText, Guid Id, Text Title, string Matter, DateOnly? Due, InboxState State, int? Percent,
    string? Person, string? Remark, string Link, Text Action, DateOnly? Since = null);

public enum InboxState
{
    Open,
    Working,
    Blocked,

    /// <summary>It was handed over, and came back with a reason.</summary>
    Returned,

    /// <summary>Somebody else did theirs; see <see cref="InboxView.Waiting"/>.</summary>
    Waiting,
}
