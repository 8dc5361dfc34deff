using Anran.Campaigns.Imports;
using Xunit;

namespace Anran.Tests.Campaigns;

public sealed class ComparePlanImportTests : OverHttp
{
    [Fact]
    public async Task A_new_version_shows_what_came_went_and_changed_and_nothing_else()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        await bob.Import(SomeDuties.County);
        var next = SomeDuties.County
            .Replace("12.6公里", "13公里", StringComparison.Ordinal)
            .Replace("（县市场监管局牵头）", "（县应急局牵头）", StringComparison.Ordinal)
            .Replace("7.学校、医院", "7.开展燃气专项督导，逐镇通报情况，限期整改到位。（县应急局牵头）\n8.学校、医院", StringComparison.Ordinal)
            .Replace("3.督促燃气企业配足安全管理人员和送气服务人员，落实随瓶安检和入户安检制度。（县住建局负责）\n", "", StringComparison.Ordinal);

        var second = (await bob.Import(next)).Id();
        var difference = await bob.Read($"/api/plan-imports/{second}/difference");

        Assert.Contains("督导", (string)Assert.Single(difference["added"]!.AsArray())!["text"]!, StringComparison.Ordinal);
        Assert.Contains("配足", (string)Assert.Single(difference["removed"]!.AsArray())!["text"]!, StringComparison.Ordinal);
        var changed = difference["changed"]!.AsArray();
        Assert.Equal(2, changed.Count);
        Assert.Contains(changed, it => it!["now"]!["lead"]![0]!.GetValue<string>() == "县应急局");
        var words = changed.Single(it => it!["words"]!.AsArray().Count > 1)!["words"]!.AsArray().Select(it => ((string)it!["kind"]!, (string)it["text"]!));
        Assert.Contains(("removed", "12.6"), words);
        Assert.Contains(("added", "13"), words);
    }

    [Fact]
    public async Task The_first_version_has_nothing_before_it()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var first = (await bob.Import(SomeDuties.County)).Id();

        await (await bob.GetAsync($"/api/plan-imports/{first}/difference")).Refused(404, "plan-import.nothing-before");
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("完成12.6公里", "完成13公里改造")]
    [InlineData("甲乙丙丁", "丁丙乙甲")]
    [InlineData("", "新")]
    [InlineData("旧", "")]
    public void Both_wordings_can_be_read_out_of_the_pieces(string was, string now)
    {
        var pieces = TextDifference.Of(was, now);

        Assert.Equal(was, string.Concat(pieces.Where(it => it.Kind != PieceKind.Added).Select(it => it.Text)));
        Assert.Equal(now, string.Concat(pieces.Where(it => it.Kind != PieceKind.Removed).Select(it => it.Text)));
    }

    [Fact]
    public void Two_long_texts_without_anything_in_common_take_no_time()
    {
        var pieces = TextDifference.Of(new string('甲', 20_000), new string('乙', 20_000));

        Assert.Equal([PieceKind.Removed, PieceKind.Added], pieces.Select(it => it.Kind));
    }
}
