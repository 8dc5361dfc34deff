using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Json;
using Anran.Kernel.Access;
using Anran.Kernel.Data;
using Anran.Kernel.Http;
using Anran.Kernel.Journal.Verify;
using Microsoft.EntityFrameworkCore;

namespace Anran.Kernel.Journal;

/// <summary>What happened, newest first: only what lies in the caller's scope.</summary>
static class ListJournal
{
    public static void Map(IEndpointRouteBuilder journal) => journal.MapGet("/", Handle).Requires("journal.read");

    static async Task<Page<JournalItem>> Handle(
        Db db, IEnumerable<FactType> types, IEnumerable<ScopeTree> trees, IServiceProvider services, CancellationToken stop,
        Guid? place = null, Guid? actor = null, [StringLength(80)] string? name = null, DateTimeOffset? from = null, DateTimeOffset? to = null,
        [StringLength(60)] string? table = null, [StringLength(200)] string? row = null, long? after = null, int? limit = null)
    {
        var entries = db.Set<JournalEntry>().AsNoTracking();
        if (place is { } at && await KeyOf(db, trees, at, stop) is { } key) entries = entries.Within(key);
        else if (place is not null) entries = entries.Where(it => it.Place == place);
        if (actor is not null) entries = entries.Where(it => it.Actor == actor);
        if (name is not null) entries = entries.Where(it => it.Name == name);
        if (from is not null) entries = entries.Where(it => it.At >= from);
        if (to is not null) entries = entries.Where(it => it.At < to);
        if (row is not null) entries = entries.Where(it => it.Rows.Any(changed => changed.Key == row && (table == null || changed.Table == table)));
        if (after is not null) entries = entries.Where(it => it.Id < after);
        var size = Page.Limit(limit);
        var read = await (
            from entry in entries
            join found in db.Set<JournalSeal>() on entry.Id equals found.Entry into seals
            from seal in seals.DefaultIfEmpty()
            orderby entry.Id descending
            select new { entry.Id, entry.At, entry.Actor, entry.Name, entry.Body, Seq = (long?)seal.Seq, Hash = (byte[]?)seal.Hash }).Take(size + 1).ToListAsync(stop);

        var texts = types.ToDictionary(type => type.Name, type => type.Text);
        var names = services.GetService<NameActors>() is { } ask ? await ask(services, [.. read.Select(it => it.Actor).Distinct()], stop) : new Dictionary<Guid, string>();
        return Page.Of(
            read.ConvertAll(it => new JournalItem(
                it.Id, it.Seq, it.At, new(it.Actor, names.GetValueOrDefault(it.Actor)), it.Name, texts.GetValueOrDefault(it.Name, new(it.Name, it.Name)),
                JsonSerializer.Deserialize<JsonElement>(it.Body), it.Hash is null ? null : Convert.ToHexStringLower(it.Hash), it.Seq is not null)),
            size, it => it.Id.ToString(CultureInfo.InvariantCulture));
    }

    static async Task<string?> KeyOf(Db db, IEnumerable<ScopeTree> trees, Guid place, CancellationToken stop) => trees.SingleOrDefault() is { } tree
#pragma warning disable EF1002 // the table's name is a constant of a module
        ? await db.Database.SqlQueryRaw<string>($"select scope_key as \"Value\" from {tree.Table} where id = {{0}}", place).SingleOrDefaultAsync(stop)
#pragma warning restore EF1002
        : null;
}

/// <summary>Names of those who acted, for people who read the journal. The journal itself keeps ids; the module that knows people answers.</summary>
public delegate Task<IReadOnlyDictionary<Guid, string>> NameActors(IServiceProvider services, IReadOnlyCollection<Guid> ids, CancellationToken stop);

/// <param name="Id">As the store numbered it; the list is in this order.</param>
/// <param name="Seq">Its place in the sealed order; null for the second until it is sealed.</param>
/// <param name="Hash">The chain's hash up to it.</param>
public sealed record JournalItem(long Id, long? Seq, DateTimeOffset At, JournalActor Actor, string Name, Text Text, JsonElement Body, string? Hash, bool Sealed);

/// <param name="Name">Null for the house itself and for who has been deleted.</param>
public sealed record JournalActor(Guid Id, string? Name);
