namespace Anran.Kernel.Files;

/// <summary>What a file may be filed with: <c>services.AddFiling("hand-in", "报送", "a hand-in")</c>.</summary>
/// <param name="Name">Stored with the file.</param>
/// <param name="Text">For the refusal of a second filing; in English with its article.</param>
public sealed record FilingKind(string Name, Text Text);

public static class FilingKindExtensions
{
    public static IServiceCollection AddFiling(this IServiceCollection services, string name, string zh, string en) =>
        services.AddSingleton(new FilingKind(name, new(zh, en)));
}
