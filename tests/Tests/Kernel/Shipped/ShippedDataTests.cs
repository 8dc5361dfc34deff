using Anran.Kernel.Shipped;
using Xunit;

namespace Anran.Tests.Kernel.Shipped;

public sealed class ShippedDataTests
{
    [Fact]
    public void What_lies_in_the_data_folder_is_in_the_assembly_byte_for_byte()
    {
        var folder = Path.Combine(Repository.Root, "data");
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".md", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            using var shipped = ShippedData.Open(Path.GetRelativePath(folder, file).Replace('\\', '/'));
            Assert.Equal(new FileInfo(file).Length, shipped.Length);
        });
    }

    [Theory]
    [InlineData("nothing.csv")]
    [InlineData("../data/gases.json")]
    [InlineData("")]
    public void What_is_not_shipped_is_not_found(string name) =>
        Assert.Throws<FileNotFoundException>(() => ShippedData.Open(name));
}
