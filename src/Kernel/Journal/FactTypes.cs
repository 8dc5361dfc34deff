namespace Anran.Kernel.Journal;

/// <summary>A kind of fact, and the sentence that tells people what happened.</summary>
/// <param name="Live">The permission with which one hears of it at once; null: nobody does, it is only in the journal.</param>
public sealed record FactType(string Name, Type Type, Text Text, string? Live);

public static class FactTypeExtensions
{
    /// <summary>Every fact is registered: a house test holds the list against the code, and the sentence is what the audit viewer shows.</summary>
    public static IServiceCollection AddFact<T>(this IServiceCollection services, string zh, string en, string? live = null) where T : IFact =>
        services.AddSingleton(new FactType(T.Name, typeof(T), new(zh, en), live));
}
