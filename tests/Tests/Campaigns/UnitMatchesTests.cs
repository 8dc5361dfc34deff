using Anran.Authority;
using Anran.Campaigns.Units;
using Xunit;

namespace Anran.Tests.Campaigns;

public sealed class UnitMatchesTests
{
    static readonly PlaceEntry District = Place("岚东区", PlaceKind.County, "0000000B00000000", "云川省 / 青岚市 / 岚东区");
    static readonly PlaceEntry Street = Place("望江街道", PlaceKind.Township, "0000000B000000000000", "云川省 / 青岚市 / 岚东区 / 望江街道");
    static readonly PlaceEntry Town = Place("石桥镇", PlaceKind.Township, "0000000B000000000001", "云川省 / 青岚市 / 岚东区 / 石桥镇");
    static readonly PlaceEntry Village = Place("河湾村", PlaceKind.Village, "0000000B0000000000010000", "云川省 / 青岚市 / 岚东区 / 石桥镇 / 河湾村");

    static readonly UnitMatches Matches = new(District,
    [
        One("岚东区人民政府", "government", District),
        One("青岚市岚东区城市管理委员会", "department", District, "区城管委"),
        One("岚东区市场监督管理局", "department", District),
        One("岚东区应急管理局", "department", District),
        One("岚东区住房和城乡建设局", "department", District),
        One("岚东区规划和自然资源局", "department", District),
        One("岚东区发展和改革委员会", "department", District),
        One("岚东区卫生健康委员会", "department", District),
        One("岚东区文化和旅游局", "department", District),
        One("青岚市公安局岚东分局", "department", District),
        One("青岚市公安局岚东分局交通警察支队", "department", District, "岚东交警支队"),
        One("岚东消防救援支队", "emergency-service", District),
        One("望江街道办事处", "township", Street),
        One("石桥镇人民政府", "township", Town),
        One("石桥镇应急管理办公室", "department", Town),
        One("河湾村村民委员会", "village-committee", Village),
        One("安顺燃气石桥供应站", "bottled-gas-enterprise", Town),
    ]);

    [Theory]
    [InlineData("岚东区应急管理局", "Name", "岚东区应急管理局")]
    [InlineData("区城管委", "Alias", "青岚市岚东区城市管理委员会")]
    [InlineData("区市场监管局", "Alias", "岚东区市场监督管理局")]
    [InlineData("市场监管局", "Alias", "岚东区市场监督管理局")]
    [InlineData("区应急局", "Alias", "岚东区应急管理局")]
    [InlineData("岚东区应急局", "Alias", "岚东区应急管理局")]
    [InlineData("区规自局", "Alias", "岚东区规划和自然资源局")]
    [InlineData("区规划资源局", "Alias", "岚东区规划和自然资源局")]
    [InlineData("区发改委", "Alias", "岚东区发展和改革委员会")]
    [InlineData("区卫健委", "Alias", "岚东区卫生健康委员会")]
    [InlineData("区文旅局", "Alias", "岚东区文化和旅游局")]
    [InlineData("区住建局", "Alias", "岚东区住房和城乡建设局")]
    [InlineData("公安岚东分局", "Alias", "青岚市公安局岚东分局")]
    [InlineData("岚东公安分局", "Alias", "青岚市公安局岚东分局")]
    [InlineData("区消防支队", "Alias", "岚东消防救援支队")]
    [InlineData("岚东消防支队", "Alias", "岚东消防救援支队")]
    [InlineData("岚东交警支队", "Alias", "青岚市公安局岚东分局交通警察支队")]
    [InlineData("望江街道办", "Alias", "望江街道办事处")]
    [InlineData("石桥镇政府", "Alias", "石桥镇人民政府")]
    [InlineData("石桥镇应急办", "Alias", "石桥镇应急管理办公室")]
    [InlineData("区政府", "Alias", "岚东区人民政府")]
    [InlineData("各街道办事处", "Territory", "望江街道办事处")]
    [InlineData("各镇（街道）", "Territory", "望江街道办事处,石桥镇人民政府")]
    [InlineData("各镇街", "Territory", "望江街道办事处,石桥镇人民政府")]
    [InlineData("各乡镇人民政府", "Territory", "石桥镇人民政府")]
    [InlineData("地方政府", "Territory", "望江街道办事处,石桥镇人民政府")]
    [InlineData("属地街道", "Territory", "望江街道办事处")]
    [InlineData("各村（社区）", "Territory", "河湾村村民委员会")]
    [InlineData("燃气企业", "Territory", "安顺燃气石桥供应站")]
    public void What_papers_write_finds_whom_they_mean(string written, string how, string expected)
    {
        var mapped = Matches.Of(written);

        Assert.Equal((how, expected), (mapped.How?.ToString(), string.Join(',', mapped.Organisations.Select(it => it.Name))));
    }

    [Theory]
    [InlineData("区住建委", "岚东区住房和城乡建设局")]
    [InlineData("消防岚东支队", "岚东消防救援支队")]
    public void What_could_be_meant_is_proposed_and_never_taken(string written, string proposed)
    {
        var mapped = Matches.Of(written);

        Assert.Null(mapped.How);
        Assert.Empty(mapped.Organisations);
        Assert.Contains(mapped.Proposed, it => it.Name == proposed);
    }

    [Theory]
    [InlineData("市市场监管局")]
    [InlineData("市场监管总局")]
    [InlineData("省住房和城乡建设厅")]
    [InlineData("南屏县应急局")]
    [InlineData("中国铁塔公司")]
    [InlineData("各学校")]
    [InlineData("区")]
    [InlineData("")]
    [InlineData("各各各各各各")]
    public void Who_is_not_here_is_nobody(string written)
    {
        var mapped = Matches.Of(written);

        Assert.Null(mapped.How);
        Assert.Empty(mapped.Organisations);
    }

    [Fact]
    public void Each_department_of_the_place_is_meant_by_all_departments_and_none_of_a_town()
    {
        var mapped = Matches.Of("各部门");

        Assert.Equal(MappedBy.Territory, mapped.How);
        Assert.Equal(11, mapped.Organisations.Count);
        Assert.DoesNotContain(mapped.Organisations, it => it.Name == "石桥镇应急管理办公室");
    }

    [Fact]
    public void Two_of_one_name_are_proposed_both()
    {
        var twice = new UnitMatches(District, [One("甲站", "bottled-gas-enterprise", Street), One("甲站", "bottled-gas-enterprise", Town)]);

        var mapped = twice.Of("甲站");

        Assert.Null(mapped.How);
        Assert.Equal(2, mapped.Proposed.Count);
    }

    static PlaceEntry Place(string name, PlaceKind kind, string key, string path) => new(Guid.CreateVersion7(), name, kind, key, path);

    static PlacedOrganisation One(string name, string kind, PlaceEntry place, params string[] aliases) =>
        new(Guid.CreateVersion7(), name, aliases, kind, place.Id, place.Name, place.Kind, place.ScopeKey);
}
