using System.Globalization;
using Anran.Kernel.Access;
using Anran.Kernel.Http;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Kernel.Contributions;

/// <summary>待办: what waits for the caller and the caller's organisation, of all modules together, by deadline.</summary>
static class ListInbox
{
    /// <param name="Today">The legal day that overdue is counted from.</param>
    public sealed record View(IReadOnlyList<InboxRow> Items, string? Next, InboxCounts Counts, DateOnly Today);

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/inbox", Handle).WithTags("Inbox").RequiresSignIn();

    static async Task<Ok<View>> Handle(string? view, string? after, int? limit, Caller caller, IEnumerable<IInbox> inboxes, TimeProvider time, CancellationToken stop)
    {
        var (size, only, last) = (Page.Limit(limit), ViewOf(view), Cursor(after));
        var (rows, counts) = (new List<InboxRow>(), InboxCounts.None);
        if (caller.Identity is not { } identity) return TypedResults.Ok(new View([], null, counts, time.Today()));
        var asked = new InboxAsk(identity.Id, identity.Organisation, time.Today());
        foreach (var inbox in inboxes.Where(it => identity.May(it.Permission)))
        {
            // Each sees what its own permission shows, no more.
            caller.Become(identity, identity.ScopesOf(inbox.Permission));
            counts += await inbox.Count(asked, stop);
            rows.AddRange(await inbox.Due(asked, only, last, size + 1, stop));
        }
        var page = Page.Of([.. rows.OrderBy(it => it.Due ?? DateOnly.MaxValue).ThenBy(it => it.Id)], size, it => string.Create(CultureInfo.InvariantCulture, $"{it.Due:yyyyMMdd}.{it.Id:n}"));
        return TypedResults.Ok(new View(page.Items, page.Next, counts, asked.Today));
    }

    static InboxView ViewOf(string? view) => string.IsNullOrEmpty(view) ? InboxView.All
        : Enum.TryParse<InboxView>(view, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known
        : throw Problem.Field("view", "inbox.wrong-view", new(
            "视图应为 all、overdue、soon、blocked、unassigned、mine 或 waiting。", "The view is one of all, overdue, soon, blocked, unassigned, mine and waiting."));

    static InboxAfter? Cursor(string? after) => after?.Split('.') is [var day, var row] && Guid.TryParseExact(row, "n", out var id)
        ? new(DateOnly.TryParseExact(day, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due) ? due : null, id)
        : null;
}
