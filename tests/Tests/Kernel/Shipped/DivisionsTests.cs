using Anran.Kernel.Lookup;
using Anran.Kernel.Shipped;
using Xunit;

namespace Anran.Tests.Kernel.Shipped;

public sealed class DivisionsTests
{
    static readonly Dictionary<string, ShippedDivision> ByCode = Divisions.Read().ToDictionary(division => division.Code);

    [Theory]
    [InlineData("500000000000", "重庆市", "chongqingshi")]
    [InlineData("350200000000", "厦门市", "xiamenshi")]
    [InlineData("340300000000", "蚌埠市", "bengbushi")]
    [InlineData("341500000000", "六安市", "luanshi")]
    [InlineData("320116000000", "六合区", "luhequ")]
    [InlineData("331000000000", "台州市", "taizhoushi")]
    [InlineData("511100000000", "乐山市", "leshanshi")]
    [InlineData("330382000000", "乐清市", "yueqingshi")]
    [InlineData("371481000000", "乐陵市", "laolingshi")]
    [InlineData("410621000000", "浚县", "xunxian")]
    [InlineData("652823000000", "尉犁县", "yulixian")]
    [InlineData("131025000000", "大城县", "daichengxian")]
    [InlineData("310112000000", "闵行区", "minhangqu")]
    [InlineData("140428000000", "长子县", "zhangzixian")]
    [InlineData("210212000000", "旅顺口区", "lvshunkouqu")]
    [InlineData("120104000000", "南开区", "nankaiqu")]
    public void Names_of_places_are_read_as_the_people_there_read_them(string code, string name, string pinyin)
    {
        var division = ByCode[code];
        Assert.Equal((name, pinyin), (division.Name, division.Pinyin));
    }

    [Fact]
    public void Every_division_can_be_typed()
    {
        Assert.All(ByCode.Values, division =>
        {
            Assert.Matches("^[a-z]+$", division.Pinyin);
            Assert.Matches("^[a-z]+$", division.Initials);
            Assert.Equal(division.Pinyin[0], division.Initials[0]);
        });
    }

    [Fact]
    public void The_table_for_later_names_agrees_with_the_shipped_readings_almost_everywhere()
    {
        var different = ByCode.Values.Count(division => Pinyin.Of(division.Name).Full != division.Pinyin);
        Assert.InRange(different, 0, ByCode.Count / 100);
    }
}
