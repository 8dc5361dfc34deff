using Anran.Kernel.Keys;
using Xunit;

namespace Anran.Tests.Kernel.Keys;

public sealed class KeyFolderTests
{
    [Fact]
    public async Task Two_processes_that_ask_at_once_get_the_same_key()
    {
        var folder = Directory.CreateTempSubdirectory("anran-keys");
        try
        {
            var secrets = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => Convert.ToHexString(new KeyFolder(folder.FullName).Secret("journal")))));

            Assert.Single(secrets.Distinct());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Nobody_else_on_the_machine_may_read_it()
    {
        var folder = Directory.CreateTempSubdirectory("anran-keys");
        try
        {
            new KeyFolder(folder.FullName).Secret("journal");

            Assert.All(folder.EnumerateFiles(), file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, file.UnixFileMode));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
