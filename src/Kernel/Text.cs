namespace Anran.Kernel;

/// <summary>One sentence in both languages. Chinese first: it is the one the law knows.</summary>
public readonly record struct Text(string Zh, string En)
{
    public override string ToString() => $"{Zh} {En}";
}
