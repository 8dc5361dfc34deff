using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace Anran.Authority.Sessions;

/// <summary>Bounds the failed sign-ins from one address. Only failures count: a whole office may sign in at eight o'clock.</summary>
sealed class SignInRate(SignInOptions options) : IDisposable
{
    readonly PartitionedRateLimiter<HttpContext> limiter = PartitionedRateLimiter.Create<HttpContext, string>(http =>
        RateLimitPartition.GetFixedWindowLimiter(KeyOf(http.Connection.RemoteIpAddress), _ => new()
        {
            PermitLimit = options.FailuresPerMinute,
            Window = TimeSpan.FromMinutes(1),
            QueueLimit = 0,
        }));

    public void MustBeOpen(HttpContext http)
    {
        using var lease = limiter.AttemptAcquire(http, 0);
        if (!lease.IsAcquired) throw SignInProblems.TooMany();
    }

    public void Count(HttpContext http)
    {
        using var lease = limiter.AttemptAcquire(http);
    }

    /// <summary>A household owns a /64 of IPv6, so single addresses of it mean nothing.</summary>
    static string KeyOf(IPAddress? address) => address switch
    {
        null => "",
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } => Convert.ToHexString(address.GetAddressBytes()[..8]),
        _ => address.MapToIPv4().ToString(),
    };

    public void Dispose() => limiter.Dispose();
}
