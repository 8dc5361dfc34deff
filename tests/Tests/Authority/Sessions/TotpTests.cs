using System.Text;
using Anran.Authority.Sessions;
using Xunit;

namespace Anran.Tests.Authority.Sessions;

public sealed class TotpTests
{
    static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");

    /// <summary>RFC 6238, appendix B, SHA-1.</summary>
    [Theory]
    [InlineData(59, "94287082")]
    [InlineData(1111111109, "07081804")]
    [InlineData(1111111111, "14050471")]
    [InlineData(1234567890, "89005924")]
    [InlineData(2000000000, "69279037")]
    [InlineData(20000000000, "65353130")]
    public void Codes_are_those_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, Totp.Code(Secret, Totp.StepOf(DateTimeOffset.FromUnixTimeSeconds(seconds)), digits: 8));

    [Fact]
    public void A_secret_is_written_in_the_alphabet_of_RFC_4648() =>
        Assert.Equal("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Totp.Text(Secret));

    [Fact]
    public void A_code_one_step_early_or_late_is_taken_and_none_twice()
    {
        var at = DateTimeOffset.FromUnixTimeSeconds(1_000_000);
        var step = Totp.StepOf(at);

        Assert.Equal(step - 1, Totp.Match(Secret, Totp.Code(Secret, step - 1), at, last: 0));
        Assert.Equal(step + 1, Totp.Match(Secret, Totp.Code(Secret, step + 1), at, last: 0));
        Assert.Null(Totp.Match(Secret, Totp.Code(Secret, step - 2), at, last: 0));
        Assert.Null(Totp.Match(Secret, Totp.Code(Secret, step), at, last: step));
        Assert.Null(Totp.Match(Secret, Totp.Code(Secret, step - 1), at, last: step));
    }

    [Fact]
    public void A_code_taken_while_the_clock_ran_ahead_does_not_keep_the_person_out()
    {
        var at = DateTimeOffset.FromUnixTimeSeconds(1_000_000);
        var step = Totp.StepOf(at);

        Assert.Equal(step, Totp.Match(Secret, Totp.Code(Secret, step), at, last: step + 2880));
    }

    [Theory]
    [InlineData("")]
    [InlineData("１２３４５６")]
    [InlineData("000000000000000000000")]
    [InlineData("'; drop table person; --")]
    public void Nonsense_is_no_code(string code) => Assert.Null(Totp.Match(Secret, code, DateTimeOffset.UnixEpoch.AddDays(1), last: 0));
}
