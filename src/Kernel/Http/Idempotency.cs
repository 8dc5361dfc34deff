using System.Security.Cryptography;
using System.Text;
using Anran.Kernel.Access;
using Anran.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Anran.Kernel.Http;

/// <summary>
/// Two tries of one write. The key is saved in the transaction of the write itself, so whatever happens in between,
/// the write is there once or not at all; the second try hears the first one's answer.
/// </summary>
public static class Idempotency
{
    public const string Header = "Idempotency-Key";
    const int LongestKey = 80, LargestAnswer = 256 * 1024;

    public static IApplicationBuilder UseIdempotency(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        var key = http.Request.Headers[Header].ToString();
        if (key.Length == 0 || !HttpMethods.IsPost(http.Request.Method) || http.GetEndpoint()?.Metadata.GetMetadata<Open>() is not null) await next(http);
        else await Once(http, key, next);
    });

    /// <summary>An answer with a secret in it is told once: a second try hears only that it was done.</summary>
    public static T TellsOnce<T>(this T route) where T : IEndpointConventionBuilder => route.WithMetadata(new Telling());

    static async Task Once(HttpContext http, string key, RequestDelegate next)
    {
        if (key.Length > LongestKey) throw Problem.Field(Header, "idempotency.key", new("Idempotency-Key 不能超过 80 个字符。", "Idempotency-Key may have 80 characters at most."));
        var (db, stop) = (http.RequestServices.GetRequiredService<Db>(), http.RequestAborted);
        var tried = new TriedWrite { Person = db.Caller.Id, Key = key, Request = await Fingerprint(http.Request, stop), At = http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow() };
        if (await Earlier(db, tried, stop) is { } earlier)
        {
            await Replay(http, earlier, tried.Request);
            return;
        }
        db.Tried = tried;
        var (wire, answer) = (http.Response.Body, new MemoryStream());
        http.Response.Body = answer;
        try
        {
            await next(http);
        }
        catch (Exception) when (!Saved(db, tried))
        {
            // It may have been refused only because another try of the same write was quicker: then that one's answer holds.
            http.Response.Body = wire;
            if (await Earlier(db, tried, stop) is not { } quicker) throw;
            await Replay(http, quicker, tried.Request);
            return;
        }
        finally
        {
            http.Response.Body = wire;
        }
        if (Saved(db, tried)) await Keep(http, db, tried, answer);
        answer.Position = 0;
        await answer.CopyToAsync(wire, stop);
    }

    static bool Saved(Db db, TriedWrite tried) => db.Entry(tried).State == EntityState.Unchanged;

    static Task<TriedWrite?> Earlier(Db db, TriedWrite tried, CancellationToken stop) =>
        db.Set<TriedWrite>().AsNoTracking().SingleOrDefaultAsync(it => it.Person == tried.Person && it.Key == tried.Key, stop);

    static async Task Keep(HttpContext http, Db db, TriedWrite tried, MemoryStream answer)
    {
        var secret = http.GetEndpoint()!.Metadata.GetMetadata<Telling>() is not null;
        tried.Status = http.Response.StatusCode;
        tried.Location = http.Response.Headers.Location;
        tried.Type = http.Response.ContentType;
        if (!secret && answer.Length <= LargestAnswer) tried.Answer = Encoding.UTF8.GetString(answer.GetBuffer(), 0, (int)answer.Length);
        // The write is done and committed: losing only this note of its answer must not turn it into a failure.
        await db.Set<TriedWrite>().Where(it => it.Person == tried.Person && it.Key == tried.Key).ExecuteUpdateAsync(set => set
            .SetProperty(it => it.Status, tried.Status).SetProperty(it => it.Location, tried.Location)
            .SetProperty(it => it.Type, tried.Type).SetProperty(it => it.Answer, tried.Answer), CancellationToken.None);
    }

    static async Task Replay(HttpContext http, TriedWrite earlier, string request)
    {
        if (earlier.Request != request) throw new Problem(422, "idempotency.other-request", new(
            "这个 Idempotency-Key 已用于另一个请求。", "This Idempotency-Key was used for a different request."));
        if (earlier is not { Status: { } status, Answer: { } answer }) throw new Problem(409, "done-already", new(
            "这次提交先前已经保存，没有重复保存。请刷新查看。", "This was saved by an earlier try and was not saved twice. Reload to see it."));
        (http.Response.StatusCode, http.Response.ContentType) = (status, earlier.Type);
        if (earlier.Location is not null) http.Response.Headers.Location = earlier.Location;
        http.Response.Headers["Idempotency-Replayed"] = "true";
        await http.Response.WriteAsync(answer, http.RequestAborted);
    }

    static async Task<string> Fingerprint(HttpRequest request, CancellationToken stop)
    {
        request.EnableBuffering();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Path}{request.QueryString}\n"));
        // A form's boundary differs from try to try; its length does not, and the key is the caller's own.
        if (request.HasFormContentType) hash.AppendData(Encoding.UTF8.GetBytes($"{request.ContentLength}"));
        else hash.AppendData(await SHA256.HashDataAsync(request.Body, stop));
        request.Body.Position = 0;
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    sealed record Telling;
}

/// <summary>A write that was tried under a key of its sender's.</summary>
sealed class TriedWrite : INotJournalled
{
    public required Guid Person { get; init; }
    public required string Key { get; init; }
    public required string Request { get; init; }
    public required DateTimeOffset At { get; init; }
    public int? Status { get; set; }
    public string? Type { get; set; }
    public string? Location { get; set; }
    public string? Answer { get; set; }
}
