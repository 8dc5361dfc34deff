namespace Anran.Rules;

/// <summary>The same said in both languages.</summary>
public sealed record Words(string Zh, string En);
