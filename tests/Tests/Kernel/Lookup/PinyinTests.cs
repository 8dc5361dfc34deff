using Anran.Kernel.Lookup;
using Xunit;

namespace Anran.Tests.Kernel.Lookup;

public sealed class PinyinTests
{
    [Theory]
    [InlineData("重庆路社区", "cqlsq", "chongqinglushequ")]
    [InlineData("重固村", "zgc", "zhonggucun")]
    [InlineData("长乐村", "clc", "changlecun")]
    [InlineData("绿苑小区", "lyxq", "lvyuanxiaoqu")]
    [InlineData("第18街坊（A区）", "d18jfaq", "di18jiefangaqu")]
    [InlineData("Ｂ２开发区", "b2kfq", "b2kaifaqu")]
    [InlineData("", "", "")]
    [InlineData("·—😀\0\ud800", "", "")]
    public void A_name_is_spelled(string name, string initials, string full) =>
        Assert.Equal(new Spelling(initials, full), Pinyin.Of(name));
}
