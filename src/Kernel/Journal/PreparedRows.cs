using System.Threading.Channels;
using Anran.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Anran.Kernel.Journal;

/// <summary>
/// Rows on their way into the store: while some are written, the next are made, digested and kept ready, a few thousand at a time.
/// Begun early, it works while something else is written.
/// </summary>
public sealed class PreparedRows : IAsyncDisposable
{
    const int Chunk = 4096, MostReady = 4;

    readonly Db db;
    readonly IModel model;
    readonly RowDigest digest;
    readonly CancellationTokenSource enough;
    readonly Channel<Ready> ready = Channel.CreateBounded<Ready>(MostReady);
    readonly Task preparing;
    bool isDisposed;

    internal PreparedRows(Db db, RowDigest digest, IReadOnlyList<IEnumerable<object>> tables, CancellationToken stop)
    {
        (this.db, this.digest, model) = (db, digest, db.Model);
        enough = CancellationTokenSource.CreateLinkedTokenSource(stop);
        preparing = Task.Run(() => Prepare(tables, enough.Token), CancellationToken.None);
    }

    /// <summary>In the order of writing. What is wrong with a row is thrown here.</summary>
    internal IAsyncEnumerable<Ready> All(CancellationToken stop) => ready.Reader.ReadAllAsync(stop);

    /// <summary>Until there is something to write: nobody should hold the store while he waits.</summary>
    internal async Task Begun(CancellationToken stop) => await ready.Reader.WaitToReadAsync(stop);

    async Task Prepare(IReadOnlyList<IEnumerable<object>> tables, CancellationToken stop)
    {
        try
        {
            var first = 0;
            foreach (var rows in tables.SelectMany(table => table.Chunk(Chunk)))
            {
                await ready.Writer.WriteAsync(Of(rows, first), stop);
                first += rows.Length;
            }
            ready.Writer.Complete();
        }
        catch (Exception exception)
        {
            ready.Writer.Complete(exception);
        }
    }

    Ready Of(object[] rows, int first)
    {
        var type = model.FindEntityType(rows[0].GetType()) ?? throw new InvalidOperationException($"{rows[0].GetType().Name} is not mapped.");
        var table = type.GetTableName()!;
        var properties = type.GetProperties().ToArray();
        var index = properties.Index().ToDictionary(it => it.Item, it => it.Index);
        var key = type.FindPrimaryKey()!.Properties.Select(property => index[property]).ToArray();
        var digested = RowDigest.Columns(type).Select(property => index[property]).ToArray();
        var names = Array.ConvertAll(properties, property => property.GetColumnName());
        var columns = Array.ConvertAll(digested, i => names[i]);
        var read = Array.ConvertAll<IProperty, Func<object, object?>>(properties, property =>
        {
            var (getter, converter) = (property.GetGetter(), property.GetTypeMapping().Converter?.ConvertToProvider);
            return converter is null ? getter.GetClrValue : row => converter(getter.GetClrValue(row));
        });
        foreach (var row in rows) db.StayInside(row);

        var (values, journal, leaves) = (new object?[rows.Length][], new JournalRow[rows.Length], new byte[rows.Length][]);
        Parallel.For(0, rows.Length, row =>
        {
            var of = values[row] = Array.ConvertAll(read, it => it(rows[row]));
            var rowKey = RowDigest.Key(key.Select(i => RowDigest.Canonical(of[i])));
            journal[row] = new() { Ordinal = first + row, Table = table, Key = rowKey, Digest = digest.Of(table, rowKey, columns, of, digested) };
            leaves[row] = journal[row].Leaf();
        });
        return new(table, names, values, journal, leaves);
    }

    public async ValueTask DisposeAsync()
    {
        if (isDisposed) return;
        isDisposed = true;
        await enough.CancelAsync();
        await preparing;
        enough.Dispose();
    }

    /// <param name="Values">As the store takes them, column by column.</param>
    /// <param name="Leaves">Of the Merkle tree, one for each row.</param>
    internal sealed record Ready(string Table, string[] Columns, object?[][] Values, JournalRow[] Journal, byte[][] Leaves);
}
