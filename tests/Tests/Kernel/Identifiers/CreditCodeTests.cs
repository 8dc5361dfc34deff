using Anran.Kernel.Identifiers;
using Xunit;

namespace Anran.Tests.Kernel.Identifiers;

public sealed class CreditCodeTests
{
    const string Valid = "91350100M000100Y43";

    [Theory]
    [InlineData(Valid)]
    [InlineData(" 91350100m000100y43\t")]
    [InlineData("９１３５０１００Ｍ０００１００Ｙ４３")]
    [InlineData("91350100-M000100Y4-3")]
    public void A_valid_code_is_read_however_it_was_typed(string input)
    {
        Assert.True(CreditCode.TryParse(input, out var code, out _));
        Assert.Equal(Valid, code.Value);
    }

    [Theory]
    [InlineData(null, "identifier.empty", null)]
    [InlineData("  　 ", "identifier.empty", null)]
    [InlineData("91350100M000100Y4", "identifier.length", null)]
    [InlineData("9135O100M000100Y43", "identifier.character", 5)]
    [InlineData("91350100M000100S43", "identifier.character", 16)]
    [InlineData("91350100M00😀00Y43", "identifier.character", 12)]
    [InlineData("B1350100M000100Y43", "identifier.character", 1)]
    [InlineData("9135A100M000100Y43", "identifier.character", 5)]
    [InlineData("91350100M000100Y44", "identifier.check", 18)]
    public void A_wrong_code_is_refused_with_the_place_of_the_fault_in_both_languages(string? input, string fault, int? position)
    {
        Assert.False(CreditCode.TryParse(input, out _, out var found));
        Assert.Equal((fault, position), (found.Code, found.Position));
        Assert.NotEmpty(found.Text.Zh);
        Assert.NotEmpty(found.Text.En);
    }

    [Fact]
    public void One_wrong_character_or_two_neighbours_swapped_never_pass()
    {
        const string alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        var random = new Random(1);
        for (var round = 0; round < 2_000; round++)
        {
            var body = "91" + random.Next(110000, 660000) + string.Concat(Enumerable.Range(0, 9).Select(_ => alphabet[random.Next(alphabet.Length)]));
            var code = (body + CreditCode.CheckOf(body)).ToCharArray();
            Assert.True(CreditCode.TryParse(new string(code), out _, out _));

            var at = random.Next(18);
            var changed = (char[])code.Clone();
            do changed[at] = alphabet[random.Next(alphabet.Length)]; while (changed[at] == code[at]);
            Assert.False(CreditCode.TryParse(new string(changed), out _, out _));

            var left = random.Next(16);
            (code[left], code[left + 1]) = (code[left + 1], code[left]);
            Assert.Equal(code[left] == code[left + 1], CreditCode.TryParse(new string(code), out _, out _));
        }
    }

    [Fact]
    public void Ten_megabytes_are_refused_at_once()
    {
        Assert.False(CreditCode.TryParse(new string('9', 10_000_000), out _, out var fault));
        Assert.Equal("identifier.length", fault.Code);
    }
}
