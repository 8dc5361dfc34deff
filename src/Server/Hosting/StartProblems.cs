using System.Net.Sockets;
using Anran.Kernel;
using Anran.Kernel.Data;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Anran.Server.Hosting;

/// <summary>Why it did not start, and what to do: for a person in front of a terminal.</summary>
static class StartProblems
{
    /// <returns>Null when it is our bug.</returns>
    public static Text? Of(Exception exception, ServeOptions options)
    {
        // The innermost cause says it best: "address in use" comes wrapped as an I/O failure.
        var causes = new Stack<Exception>();
        for (var cause = exception; cause is not null; cause = cause.InnerException) causes.Push(cause);
        return causes.Select(cause => OfOne(cause, options)).FirstOrDefault(text => text is not null);
    }

    static Text? OfOne(Exception cause, ServeOptions options) => cause switch
    {
        StartRefusal refusal => refusal.Text,
        WrongVersion version => version.Text,
        SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse } => new(
            $"地址 {options.Urls} 已被占用。请停掉占用它的程序，或用 --urls 换一个端口。",
            $"The address {options.Urls} is in use. Stop the program that holds it, or choose another port with --urls."),
        SocketException { SocketErrorCode: SocketError.AccessDenied } => new(
            $"没有权限监听 {options.Urls}。1024 以下的端口需要管理员权限，请用 --urls 换一个端口。",
            $"Not allowed to listen on {options.Urls}. Ports below 1024 need the administrator; choose another with --urls."),
        FormatException when cause.Message.StartsWith("The PostgreSQL", StringComparison.Ordinal) => new(
            "PostgreSQL 连接串写法不对。例：Host=127.0.0.1;Port=5432;Database=anran;Username=anran;Password=…",
            "The PostgreSQL connection string cannot be read. Example: Host=127.0.0.1;Port=5432;Database=anran;Username=anran;Password=…"),
        NpgsqlException => new(
            $"连不上 PostgreSQL：{Database(options)}。请检查数据库是否已启动、地址和口令是否正确。",
            $"PostgreSQL cannot be reached: {Database(options)}. Check that it runs and that address and password are right."),
        UnauthorizedAccessException or SqliteException { SqliteErrorCode: 8 or 14 } => new(
            $"数据目录不可写：{options.DataFolder}（密钥目录 {options.Keys}）。请检查权限，或用 --data 换一个目录。",
            $"The data folder cannot be written: {options.DataFolder} (keys: {options.Keys}). Check permissions, or choose another with --data."),
        SqliteException { SqliteErrorCode: 13 } => new(
            $"磁盘已满：{options.DataFolder}。请清理空间后再启动。",
            $"The disk is full: {options.DataFolder}. Make room and start again."),
        SqliteException { SqliteErrorCode: 11 or 26 } => new(
            $"数据文件已损坏或不是安燃的数据：{options.DataFolder}。请从备份恢复：anran restore --help",
            $"The data file is damaged or not Anran's: {options.DataFolder}. Restore a backup: anran restore --help"),
        IOException io when io.HResult == NoSpace => new(
            $"磁盘已满：{options.DataFolder}。请清理空间后再启动。",
            $"The disk is full: {options.DataFolder}. Make room and start again."),
        IOException => new(
            $"数据目录不可用：{options.DataFolder}（密钥目录 {options.Keys}）。请检查路径和权限。",
            $"The data folder cannot be used: {options.DataFolder} (keys: {options.Keys}). Check path and permissions."),
        _ => null,
    };

    const int NoSpace = 28;

    /// <summary>Host and database, never the password.</summary>
    static string Database(ServeOptions options)
    {
        var parts = new NpgsqlConnectionStringBuilder(options.Postgres);
        return $"{parts.Host}:{parts.Port}/{parts.Database}";
    }
}
