using Microsoft.Data.Sqlite;
using Npgsql;

namespace Anran.Kernel.Http;

/// <summary>The store is away, full or read-only: nobody's bug, and the person must know that nothing was saved.</summary>
public static class StoreProblems
{
    const string Taken = "exists-already";
    const int SqliteBusy = 5, SqliteReadOnly = 8, SqliteIo = 10, SqliteFull = 13, SqliteCannotOpen = 14;

    /// <summary>A unique index refused it: somebody else wrote the same in the same moment. Whoever knows what it means says so in its own words.</summary>
    public static bool IsTaken(Exception exception) => Of(exception) is { Code: Taken };

    internal static Problem? Of(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case SqliteException { SqliteErrorCode: SqliteFull }:
                case PostgresException { SqlState: PostgresErrorCodes.DiskFull }:
                    return new(507, "store.full", new("磁盘已满，没有保存。请管理员清理空间后重试。", "The disk is full; nothing was saved. Ask the administrator to make room, then try again."));
                case SqliteException { SqliteErrorCode: SqliteReadOnly or SqliteCannotOpen or SqliteIo }:
                    return new(503, "store.read-only", new("数据目录不可写，没有保存。请管理员检查数据目录的权限和磁盘。", "The data folder cannot be written; nothing was saved. Ask the administrator to check its permissions and disk."));
                case SqliteException { SqliteErrorCode: SqliteBusy }:
                    return new(503, "store.busy", new("系统正忙，没有保存。请稍后重试。", "The store is busy; nothing was saved. Try again in a moment."));
                case NpgsqlException { IsTransient: true } or NpgsqlException { InnerException: System.Net.Sockets.SocketException }:
                case PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CannotConnectNow }:
                    return new(503, "store.away", new("数据库暂时连不上，没有保存。恢复后重试即可。", "The database cannot be reached; nothing was saved. Try again when it is back."));
                case PostgresException { SqlState: PostgresErrorCodes.UniqueViolation }:
                case SqliteException { SqliteErrorCode: 19, SqliteExtendedErrorCode: 2067 or 1555 }:
                    return new(409, Taken, new("同样的内容已经存在，没有重复保存。请刷新查看。", "The same thing exists already and was not saved twice. Reload to see it."));
                case PostgresException { SqlState: PostgresErrorCodes.CharacterNotInRepertoire or PostgresErrorCodes.UntranslatableCharacter }:
                    return new(400, "text.unreadable", new("内容含有不能保存的字符（如空字符），没有保存。", "The text holds a character that cannot be kept, such as NUL; nothing was saved."));
                default:
                    break;
            }
        }
        return null;
    }
}
