using Anran.Kernel.Identifiers;
using Anran.Kernel.Shipped;
using Xunit;

namespace Anran.Tests.Kernel.Identifiers;

public sealed class DivisionCodeTests
{
    [Theory]
    [InlineData("110101001002", DivisionLevel.Village, "110101001000")]
    [InlineData("110101001", DivisionLevel.Township, "110101000000")]
    [InlineData("110101", DivisionLevel.County, "110100000000")]
    [InlineData("1101", DivisionLevel.Prefecture, "110000000000")]
    [InlineData("11", DivisionLevel.Province, null)]
    [InlineData("441900003000", DivisionLevel.Township, "441900000000")]
    [InlineData(" １２０１０４ ", DivisionLevel.County, "120100000000")]
    public void A_code_knows_its_level_and_its_parent(string input, DivisionLevel level, string? parent)
    {
        Assert.True(DivisionCode.TryParse(input, out var code, out _));
        Assert.Equal((level, parent), (code.Level, code.Parent?.Value));
    }

    [Theory]
    [InlineData(null, "identifier.empty")]
    [InlineData("12010", "identifier.length")]
    [InlineData("0101", "identifier.character")]
    [InlineData("11O101", "identifier.character")]
    [InlineData("11010100100٣", "identifier.character")]
    public void What_is_no_code_is_refused(string? input, string fault)
    {
        Assert.False(DivisionCode.TryParse(input, out _, out var found));
        Assert.Equal(fault, found.Code);
    }

    [Fact]
    public void Every_shipped_division_stands_after_its_parent()
    {
        var seen = new HashSet<string>();
        foreach (var division in Divisions.Read())
        {
            Assert.True(DivisionCode.TryParse(division.Code, out var code, out _), division.Code);
            Assert.Equal(division.Code, code.Value);
            if (code.Parent is { } parent) Assert.Contains(parent.Value, seen);
            Assert.True(seen.Add(division.Code), division.Code);
        }
        Assert.Equal(44_699, seen.Count);
    }
}
