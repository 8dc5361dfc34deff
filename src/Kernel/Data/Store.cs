using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Anran.Kernel.Data;

/// <summary>Where the rows lie: a SQLite file under the data folder, or a PostgreSQL database by connection string.</summary>
public sealed record Store(StoreKind Kind, string ConnectionString)
{
    /// <exception cref="FormatException">The connection string cannot be read.</exception>
    /// <summary>A PostgreSQL connection string names a host; everything else is a data folder.</summary>
    public static Store Of(string? postgres, string dataFolder) => string.IsNullOrWhiteSpace(postgres)
        ? new(StoreKind.Sqlite, $"Data Source={Path.Combine(dataFolder, "anran.db")};Default Timeout=15")
        : new(StoreKind.Postgres, Checked(postgres));

    static string Checked(string postgres)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(postgres).ConnectionString;
        }
        catch (ArgumentException broken)
        {
            throw new FormatException("The PostgreSQL connection string cannot be read.", broken);
        }
    }

    public void Configure(DbContextOptionsBuilder options) => _ = Kind switch
    {
        StoreKind.Sqlite => options.UseSqlite(ConnectionString).AddInterceptors(SqlitePragmas.Instance),
        StoreKind.Postgres => options.UseNpgsql(ConnectionString),
    };
}

public enum StoreKind { Sqlite, Postgres }
