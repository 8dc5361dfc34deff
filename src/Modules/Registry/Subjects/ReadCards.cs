using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace Anran.Registry.Subjects;

/// <summary>The door of <see cref="ISubjectCards"/>.</summary>
sealed class ReadCards(Db db) : ISubjectCards
{
    const double Scale = 1e7;
    const int Chunk = 1_000;

    static readonly Expression<Func<Subject, SubjectCard>> Card = it => new(
        it.Id, it.Name, it.Spelling, it.Kind, it.Address, it.Place, it.Status, it.Latitude / Scale, it.Longitude / Scale, it.Gas, it.CreditCode, it.MergedInto != null);

    public async IAsyncEnumerable<SubjectCard> Within(string area, [EnumeratorCancellation] CancellationToken stop)
    {
        // In pieces, so that whoever reads may ask the store for something else in between.
        var rows = db.Set<Subject>().AsNoTracking().Within(area).OrderBy(it => it.Id);
        for (var some = await rows.Take(Chunk).Select(Card).ToListAsync(stop); some.Count > 0;)
        {
            foreach (var card in some) yield return card;
            var last = some[^1].Id;
            some = await rows.Where(it => it.Id > last).Take(Chunk).Select(Card).ToListAsync(stop);
        }
    }

    public async Task<IReadOnlyList<SubjectCard>> FindAll(string area, IReadOnlyCollection<Guid> ids, CancellationToken stop) =>
        await db.Also<Subject>(Subject.Merged).AsNoTracking().Within(area).Where(it => ids.Contains(it.Id)).Select(Card).ToListAsync(stop);
}
