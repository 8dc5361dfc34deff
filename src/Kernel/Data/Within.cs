using Anran.Kernel.Access;

namespace Anran.Kernel.Data;

public static class WithinExtensions
{
    /// <summary>The rows of a subtree, its top included: a range of the index on the key.</summary>
    public static IQueryable<T> Within<T>(this IQueryable<T> rows, string scopeKey) where T : class, IPlaced
    {
        var last = Scope.LastKeyOf(scopeKey);
#pragma warning disable CA1309 // becomes a comparison in SQL; keys hold digits and capitals only
        return rows.Where(row => string.Compare(row.ScopeKey, scopeKey) >= 0 && string.Compare(row.ScopeKey, last) <= 0);
#pragma warning restore CA1309
    }
}
