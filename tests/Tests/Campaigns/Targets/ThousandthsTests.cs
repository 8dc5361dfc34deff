using System.Globalization;
using Anran.Campaigns.Targets;
using Anran.Kernel.Http;
using Xunit;

namespace Anran.Tests.Campaigns.Targets;

public sealed class ThousandthsTests
{
    [Theory]
    [InlineData("20.5", 20_500, "20.5")]
    [InlineData("38.7", 38_700, "38.7")]
    [InlineData("0", 0, "0")]
    [InlineData("0.001", 1, "0.001")]
    [InlineData("20.500", 20_500, "20.5")]
    [InlineData("007", 7_000, "7")]
    [InlineData(" ２０．５ ", 20_500, "20.5")]
    [InlineData("1000000000000", 1_000_000_000_000_000, "1000000000000")]
    [InlineData("999999999999.999", 999_999_999_999_999, "999999999999.999")]
    public void A_figure_is_kept_to_the_thousandth(string typed, long kept, string told)
    {
        Assert.Equal(kept, Thousandths.Parse("value", typed));
        Assert.Equal(told, Thousandths.Text(kept));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1e9")]
    [InlineData("0.0001")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("38.7万")]
    [InlineData("20.5公里")]
    [InlineData("1,000")]
    [InlineData("1 000")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1.2.3")]
    [InlineData("0x10")]
    [InlineData("NaN")]
    [InlineData("∞")]
    [InlineData("五")]
    [InlineData("٣")]
    [InlineData("1000000000000.001")]
    [InlineData("9999999999999")]
    [InlineData("99999999999999999999999999999999999999")]
    [InlineData("\ud800")]
    public void What_is_no_plain_figure_is_refused(string? typed) =>
        Assert.Equal("target.not-a-figure", Assert.Throws<Problem>(() => Thousandths.Parse("value", typed)).Code);

    [Fact]
    public void Every_figure_comes_back_as_it_went()
    {
        var random = new Random(41);
        for (var n = 0; n < 20_000; n++)
        {
            var value = random.NextInt64(0, (long)Math.Pow(10, random.Next(1, 16)));
            Assert.Equal(value, Thousandths.Parse("value", Thousandths.Text(value)));
            Assert.Equal(value, decimal.Parse(Thousandths.Text(value), CultureInfo.InvariantCulture) * 1000);
        }
    }

    [Theory]
    [InlineData("0.0005", 1)]
    [InlineData("0.0004", 0)]
    [InlineData("20.50", 20_500)]
    [InlineData("79228162514264337593543", 1_000_000_000_000_000)]
    public void What_the_paper_says_is_held_as_near_as_can_be(string written, long kept) =>
        Assert.Equal(kept, Thousandths.Of(decimal.Parse(written, CultureInfo.InvariantCulture)));
}
