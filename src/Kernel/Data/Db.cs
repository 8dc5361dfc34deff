using System.Linq.Expressions;
using Anran.Kernel.Access;
using Anran.Kernel.Http;
using Anran.Kernel.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Anran.Kernel.Data;

/// <summary>The one database. Rows come out within the caller's scope, go in within it, and what changed is journalled with them.</summary>
public sealed class Db(
    DbContextOptions<Db> options, IEnumerable<Module> modules, Caller caller, TimeProvider time, RowDigest digest, Committed committed) : DbContext(options)
{
    const string ScopeFilter = "scope";

    readonly List<(string Name, object Fact, IPlaced? About)> noted = [];

    public Caller Caller { get; } = caller;

    /// <summary>The key under which this request may write once; goes in with its first save.</summary>
    internal TriedWrite? Tried { get; set; }

    /// <summary>Something that happened and no aggregate of this save tells of it.</summary>
    public void Note<T>(T fact, IPlaced? about = null) where T : IFact => noted.Add((T.Name, fact, about));

    /// <summary>All rows of a kind, whoever asks. The reason is listed by a house test.</summary>
    public IQueryable<T> Unscoped<T>(string why) where T : class
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(why);
#pragma warning disable RS0030 // the one place that may
        return Set<T>().IgnoreQueryFilters();
#pragma warning restore RS0030
    }

    /// <summary>Rows within the caller's scope, with those that a filter of their own kind leaves out of everyday work.</summary>
    /// <param name="filter">Name of that filter; the one of the scope cannot be laid aside.</param>
    public IQueryable<T> Also<T>(string filter) where T : class
    {
        if (filter == ScopeFilter) throw new ArgumentException("The scope is no such filter.", nameof(filter));
#pragma warning disable RS0030 // the scope stays on
        return Set<T>().IgnoreQueryFilters([filter]);
#pragma warning restore RS0030
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new NotSupportedException("Save asynchronously.");

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var changed = ChangeTracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Where(entry => entry.Entity is not INotJournalled)
            .ToList();
        foreach (var entry in changed) StayInside(entry.Entity);
        foreach (var entry in changed.Where(entry => entry.State == EntityState.Modified)) Whole(entry);
        var entries = Tell(changed);
        if (Tried is { } tried && changed.Count > 0 && Entry(tried).State == EntityState.Detached) Add(tried);
        // Rows before the journal: who waits for another's row then also writes his entry after the other's,
        // so that the last entry about a row is always the one that tells of its last state.
        await using var own = entries.Count > 0 && Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        var rows = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        if (entries.Count > 0)
        {
            AddRange(entries);
            rows += await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        if (own is not null) await own.CommitAsync(cancellationToken);
        committed.Signal();
        return rows;
    }

    /// <summary>
    /// The digest is of the whole row, so what is not known to be in the store already is written too: without a version every
    /// column, with one those that a newer program may put into other words than the older one did.
    /// </summary>
    static void Whole(EntityEntry entry)
    {
        if (entry.Entity is IVersioned versioned) versioned.Version++;
        var isSure = entry.Entity is IVersioned;
        foreach (var property in entry.Properties.Where(it => !it.Metadata.IsPrimaryKey() && it.Metadata.Name != nameof(IPlaced.ScopeKey)))
        {
            if (!isSure || (property.Metadata.GetTypeMapping().Converter is { } converter && converter.ProviderClrType == typeof(string) && !property.Metadata.ClrType.IsValueType)) property.IsModified = true;
        }
    }

    /// <exception cref="Http.Problem">The row lies outside the caller's scope.</exception>
    internal void StayInside(object row)
    {
        var (placed, owned) = (row as IPlaced, row as IOwned);
        if (placed is null && owned is null) return;
        var inside = Caller.IsSystem || Caller.Scopes.Any(scope =>
            (placed is null || scope.Covers(placed.ScopeKey)) &&
            (owned is null || scope.Organisation is null || scope.Organisation == owned.Organisation
                || (row is IShared shared && (scope.Organisation == shared.Department || scope.Organisation == shared.Partner))));
        if (!inside) throw AccessProblems.OutsideScope();
    }

    List<JournalEntry> Tell(List<EntityEntry> changed)
    {
        var facts = ChangeTracker.Entries<Aggregate>().ToList()
            .SelectMany(entry => entry.Entity.TakeFacts().Select(fact => (fact.Name, fact.Fact, About: entry.Entity as IPlaced)))
            .Concat(noted).ToList();
        noted.Clear();
        if (facts.Count == 0 && changed.Count == 0) return [];
        if (facts.Count == 0)
            throw new InvalidOperationException($"Rows of {string.Join(", ", changed.Select(entry => entry.Metadata.ClrType.Name).Distinct())} changed and no fact tells why.");

        var at = time.GetUtcNow();
        var entries = facts.Select(fact => JournalEntry.Of(at, Caller.Id, fact.Name, fact.Fact, fact.About)).ToList();
        entries[0].Take(changed.Select(entry => JournalRow.Of(entry, digest)));
        foreach (var entry in entries) entry.Mark(digest);
        return entries;
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var module in modules) module.Tables(modelBuilder);
        foreach (var type in modelBuilder.Model.GetEntityTypes())
        {
            foreach (var property in type.GetProperties()) property.SetColumnName(Snake(property.Name));
            if (typeof(IVersioned).IsAssignableFrom(type.ClrType)) type.FindProperty(nameof(IVersioned.Version))!.IsConcurrencyToken = true;
            if (typeof(IPlaced).IsAssignableFrom(type.ClrType)) type.FindProperty(nameof(IPlaced.ScopeKey))!.SetMaxLength(Scope.MaxLength);
            if (InScope(type.ClrType) is { } filter) modelBuilder.Entity(type.ClrType).HasQueryFilter(ScopeFilter, filter);
        }
    }

    /// <summary>True in at least one of the caller's scopes. Written out slot by slot, so that the index on the key serves it.</summary>
    LambdaExpression? InScope(Type type)
    {
        var (placed, owned) = (typeof(IPlaced).IsAssignableFrom(type), typeof(IOwned).IsAssignableFrom(type));
        if (!placed && !owned) return null;
        var row = Expression.Parameter(type);
        var slots = Expression.Property(Expression.Property(Expression.Constant(this), nameof(Caller)), nameof(Access.Caller.Slots));
        var any = Enumerable.Range(0, Access.Caller.MostScopes)
            .Select(slot => InSlot(row, Expression.ArrayIndex(slots, Expression.Constant(slot)), placed, owned))
            .Aggregate(Expression.OrElse);
        return Expression.Lambda(any, row);
    }

    static BinaryExpression InSlot(Expression row, Expression slot, bool placed, bool owned)
    {
        // Each bound is fetched through a method that bears an empty slot, and goes to the store as a parameter.
        Expression Bound(string method) => Expression.Call(typeof(Bounds), method, null, slot);
        var inside = Expression.NotEqual(Bound(nameof(Bounds.First)), Expression.Constant(null, typeof(string)));
        if (placed)
        {
            var key = Expression.Property(row, nameof(IPlaced.ScopeKey));
            inside = Expression.AndAlso(inside, Expression.AndAlso(AtLeast(key, Bound(nameof(Bounds.First))), AtLeast(Bound(nameof(Bounds.Last)), key)));
        }
        if (owned)
        {
            // An organisation's own row is owned by itself: there the id is the organisation.
            var owner = Expression.Convert(Expression.Property(row, row.Type.GetProperty(nameof(IOwned.Organisation)) is null ? "Id" : nameof(IOwned.Organisation)), typeof(Guid?));
            var mine = Expression.Equal(owner, Bound(nameof(Bounds.Organisation)));
            if (typeof(IShared).IsAssignableFrom(row.Type))
            {
                foreach (var with in new[] { nameof(IShared.Department), nameof(IShared.Partner) })
                    mine = Expression.OrElse(mine, Expression.Equal(Expression.Property(row, with), Bound(nameof(Bounds.Organisation))));
            }
            inside = Expression.AndAlso(inside, Expression.OrElse(Bound(nameof(Bounds.Whole)), mine));
        }
        return inside;
    }

    static BinaryExpression AtLeast(Expression left, Expression right) => Expression.GreaterThanOrEqual(
        Expression.Call(typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!, left, right), Expression.Constant(0));

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMilliseconds>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    /// <summary><c>ScopeKey</c> → <c>scope_key</c>.</summary>
    internal static string Snake(string name) => string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "_") + char.ToLowerInvariant(c) : c.ToString()));

    sealed class UnixMilliseconds() : ValueConverter<DateTimeOffset, long>(
        at => at.ToUnixTimeMilliseconds(),
        at => DateTimeOffset.FromUnixTimeMilliseconds(at));

    static class Bounds
    {
        public static string? First(Scope? scope) => scope?.ScopeKey;
        public static string? Last(Scope? scope) => scope?.LastKey;
        public static bool Whole(Scope? scope) => scope is { Organisation: null };
        public static Guid? Organisation(Scope? scope) => scope?.Organisation;
    }
}
