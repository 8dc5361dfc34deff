using System.Data.Common;

namespace Anran.Kernel.Journal.Verify;

/// <summary>One transaction over the store as it stood at one moment, while others go on writing.</summary>
sealed record Reading(DbConnection Connection, DbTransaction Transaction)
{
    public IAsyncEnumerable<byte[][]> Rows(IReadOnlyList<RawColumn> columns, string from, CancellationToken stop) =>
        RawRows.Read(Connection, Transaction, columns, from, stop);

    public async Task<List<byte[][]>> List(IReadOnlyList<RawColumn> columns, string from, CancellationToken stop)
    {
        var rows = new List<byte[][]>();
        await foreach (var row in Rows(columns, from, stop)) rows.Add(row);
        return rows;
    }
}
