using Anran.Registry.Subjects;
using Xunit;

namespace Anran.Tests.Registry;

public sealed class FoldedTests
{
    [Theory]
    [InlineData("福来饭店有限公司", "福来饭店")]
    [InlineData("ＡＢ（石桥）餐饮 店", "ab石桥餐饮店")]
    [InlineData("有限公司", "有限公司")]
    [InlineData("", "")]
    public void A_name_is_folded_to_what_tells_it_apart(string name, string folded) => Assert.Equal(folded, Folded.Name(name));

    [Fact]
    public void Likeness_is_the_same_both_ways_and_between_nothing_and_the_whole()
    {
        var random = new Random(20260715);
        for (var round = 0; round < 2_000; round++)
        {
            var (left, right) = (Word(), Word());
            var likeness = Folded.Likeness(left, right);
            Assert.InRange(likeness, 0, 1);
            Assert.Equal(likeness, Folded.Likeness(right, left), 9);
            Assert.Equal(left.Length == 0 ? 0 : 1, Folded.Likeness(left, left));
        }

        string Word() => new([.. Enumerable.Range(0, random.Next(8)).Select(_ => "福来大饭店安"[random.Next(6)])]);
    }

    [Theory]
    [InlineData("石桥福来饭店", "石桥福来大饭店", true)]
    [InlineData("石桥镇大街8号", "大街8号", true)]
    [InlineData("石桥镇大街8号", "石桥镇大街9号", false)]
    [InlineData("石桥镇大街8号", "石桥镇大街18号", false)]
    [InlineData("福来饭店", "喜洋洋超市", false)]
    [InlineData("", "", false)]
    public void Texts_are_alike_unless_their_numbers_say_otherwise(string left, string right, bool alike) =>
        Assert.Equal((alike, alike), (Folded.Alike(left, right, 0.6), Folded.Alike(right, left, 0.6)));

    [Theory]
    [InlineData(31.0, 121.0, 31.00027, 121.0, 30.06)]
    [InlineData(31.0, 121.0, 31.0, 121.000314, 29.96)]
    [InlineData(50.0, 121.0, 50.0, 121.00042, 30.05)]
    public void A_distance_is_right_to_the_metre(double fromNorth, double fromEast, double toNorth, double toEast, double metres)
    {
        var (from, to) = (Position.Of(fromNorth, fromEast)!, Position.Of(toNorth, toEast)!);

        Assert.Equal(metres, from.To(to), 1.0);
        var (north, east) = from.Reach(31);
        Assert.True(Math.Abs(to.Latitude - from.Latitude) <= north && Math.Abs(to.Longitude - from.Longitude) <= east);
    }
}
