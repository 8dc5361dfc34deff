using Anran.Inspections.Checklists;
using Xunit;

namespace Anran.Tests.Inspections.Checklists;

public sealed class FindingIdTests
{
    static readonly Guid Visit = new("0197a5c2-7e40-7b3a-9c11-2f6d8e4b5a01");

    /// <summary>The same line stands in the tests of the web client.</summary>
    [Fact]
    public void It_follows_from_visit_and_item_as_on_the_phone() =>
        Assert.Equal(new Guid("bf62bacf-c013-8166-92bf-66570ff073d0"), FindingId.Of(Visit, "hose-length"));

    [Fact]
    public void It_is_of_version_eight_and_another_for_another_item_or_visit()
    {
        var id = FindingId.Of(Visit, "软管");
        Assert.Equal((8, 2), (id.Version, id.Variant >> 2));
        Assert.Equal(4, new[] { id, FindingId.Of(Visit, "软管2"), FindingId.Of(Guid.Empty, "软管"), FindingId.Of(Visit, "") }.Distinct().Count());
    }
}
