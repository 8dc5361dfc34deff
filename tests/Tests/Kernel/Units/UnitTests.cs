using Anran.Kernel.Units;
using Xunit;

namespace Anran.Tests.Kernel.Units;

public sealed class UnitTests
{
    static readonly Gas Propane = Gas.Find("propane")!;

    [Theory]
    [InlineData("100 %LEL", 50_000_000)]
    [InlineData("20%LEL", 10_000_000)]
    [InlineData("5 %VOL", 50_000_000)]
    [InlineData("５０００ｐｐｍ", 5_000_000)]
    [InlineData("0.01lel%", 5_000)]
    [InlineData("-0.5ppm", -500)]
    [InlineData("0.0004 ppm", 0)]
    public void Methane_is_read_in_any_unit_a_detector_uses(string text, long ppb)
    {
        Assert.True(Concentration.TryParse(text, Gas.Methane, out var found, out _));
        Assert.Equal(ppb, found.Ppb);
    }

    [Fact]
    public void A_per_cent_of_the_limit_is_another_amount_for_another_gas()
    {
        Assert.True(Concentration.TryOf(Gas.Methane, 20, ConcentrationUnit.PercentLel, out var methane));
        Assert.True(Concentration.TryOf(Propane, 20, ConcentrationUnit.PercentLel, out var propane));
        Assert.Equal(1.0m, methane.In(ConcentrationUnit.PercentVolume));
        Assert.Equal(0.42m, propane.In(ConcentrationUnit.PercentVolume));
        Assert.Throws<InvalidOperationException>(() => methane + propane);
        Assert.Throws<InvalidOperationException>(() => methane - propane);
        Assert.Throws<InvalidOperationException>(() => methane < propane);
        Assert.NotEqual(methane, propane);
    }

    [Theory]
    [InlineData("20 %", "unit.unknown")]      // of volume or of the limit?
    [InlineData("20", "unit.unknown")]
    [InlineData("５０，０００ｐｐｍ", "unit.unknown")]
    [InlineData("", "unit.number")]
    [InlineData(null, "unit.number")]
    [InlineData("ppm", "unit.number")]
    [InlineData("1e9 ppm", "unit.unknown")]
    [InlineData("NaN ppm", "unit.number")]
    [InlineData("1.2.3 ppm", "unit.number")]
    [InlineData("--1 ppm", "unit.number")]
    [InlineData("79228162514264337593543950335 %VOL", "unit.range")]
    [InlineData("99999999999999999999 ppm", "unit.range")]
    public void A_reading_without_a_clear_number_and_unit_is_refused(string? text, string fault)
    {
        Assert.False(Concentration.TryParse(text, Gas.Methane, out _, out var found));
        Assert.Equal(fault, found.Code);
    }

    [Theory]
    [InlineData("2 kPa", 2_000_000L)]
    [InlineData("0.4MPa", 400_000_000L)]
    [InlineData("4 bar", 400_000_000L)]
    [InlineData("20 mbar", 2_000_000L)]
    [InlineData("2000帕", 2_000_000L)]
    [InlineData("２ｋＰａ", 2_000_000L)]
    [InlineData("0.4mPa", null)]
    [InlineData("4 Mbar", null)]
    [InlineData("1 psi", null)]
    public void Pressure_is_read_and_mega_is_not_milli(string text, long? milliPascals)
    {
        Assert.Equal(milliPascals is not null, Pressure.TryParse(text, out var found, out _));
        if (milliPascals is not null) Assert.Equal(milliPascals, found.MilliPascals);
    }

    [Theory]
    [InlineData("1 m³", 1_000_000L)]
    [InlineData("1.5万方", 15_000_000_000L)]
    [InlineData("35.5 L", 35_500L)]
    [InlineData("118升", 118_000L)]
    [InlineData("1 加仑", null)]
    public void Volume_is_read(string text, long? millilitres)
    {
        Assert.Equal(millilitres is not null, Volume.TryParse(text, out var found, out _));
        if (millilitres is not null) Assert.Equal(millilitres, found.Millilitres);
    }

    [Fact]
    public void What_is_read_is_shown_again_to_the_last_digit()
    {
        var random = new Random(7);
        for (var round = 0; round < 2_000; round++)
        {
            var gas = Gas.Shipped[random.Next(Gas.Shipped.Count)];
            var value = random.Next(0, 100_000) / 100m;
            foreach (var unit in Enum.GetValues<ConcentrationUnit>())
            {
                Assert.True(Concentration.TryOf(gas, value, unit, out var concentration));
                Assert.Equal(value, concentration.In(unit, 2));
            }
            foreach (var unit in Enum.GetValues<PressureUnit>())
            {
                Assert.True(Pressure.TryOf(value, unit, out var pressure));
                Assert.Equal(value, pressure.In(unit, 2));
            }
            foreach (var unit in Enum.GetValues<VolumeUnit>().Where(unit => unit != VolumeUnit.Millilitre))
            {
                Assert.True(Volume.TryOf(value, unit, out var volume));
                Assert.Equal(value, volume.In(unit, 2));
            }
        }
    }

    [Fact]
    public void Every_gas_says_where_its_limit_comes_from()
    {
        Assert.All(Gas.Shipped, gas =>
        {
            Assert.NotEmpty(gas.Source);
            Assert.InRange(gas.LelPpm, 1, 1_000_000);
        });
        Assert.Equal(50_000, Gas.Methane.LelPpm);
        Assert.Null(Gas.Find("unobtainium"));
    }
}
