namespace Anran.Rules;

/// <summary>What is wrong with an expression, a pack, a local override or an answer; never an exception.</summary>
/// <param name="Code">Stays the same in both languages and for ever: <c>unknown-name</c>.</param>
/// <param name="Path">Where in the file, as a JSON pointer (RFC 6901); empty for an expression by itself.</param>
/// <param name="Offset">Where in the text the path names, in UTF-16 units from 0.</param>
/// <param name="Length">How much of the text is meant, in UTF-16 units; 0 where something is lacking.</param>
public sealed record Fault(string Code, string Path, int Offset, int Length, string Zh, string En);
