using Anran.Kernel.Identifiers;
using Xunit;

namespace Anran.Tests.Kernel.Identifiers;

public sealed class CitizenNumberTests
{
    // The sample number that the standard itself prints.
    const string Valid = "11010519491231002X";
    static readonly DateOnly Today = new(2026, 11, 21);

    [Theory]
    [InlineData(Valid)]
    [InlineData("11010519491231002x")]
    [InlineData(" 110105 19491231 002x ")]
    [InlineData("１１０１０５１９４９１２３１００２ｘ")]
    public void A_valid_number_is_read_however_it_was_typed(string input)
    {
        Assert.True(CitizenNumber.TryParse(input, Today, out var number, out _));
        Assert.Equal(Valid, number.Reveal());
        Assert.Equal(new DateOnly(1949, 12, 31), number.Birth);
    }

    [Theory]
    [InlineData("", "identifier.empty", null)]
    [InlineData("1101051949123100", "identifier.length", null)]
    [InlineData("110105491231002", "citizen-number.old", null)]
    [InlineData("1101O519491231002X", "identifier.character", 5)]
    [InlineData("1101051949123100X2", "identifier.character", 17)]
    [InlineData("11010519491231002Y", "identifier.character", 18)]
    [InlineData("10010519491231002X", "citizen-number.division", 1)]
    [InlineData("11010519490231002X", "citizen-number.birth", 7)]
    [InlineData("11010520991231002X", "citizen-number.birth", 7)]
    [InlineData("11010518491231002X", "citizen-number.birth", 7)]
    [InlineData("110105194912310021", "identifier.check", 18)]
    public void A_wrong_number_is_refused_with_the_place_of_the_fault_in_both_languages(string input, string fault, int? position)
    {
        Assert.False(CitizenNumber.TryParse(input, Today, out _, out var found));
        Assert.Equal((fault, position), (found.Code, found.Position));
        Assert.NotEmpty(found.Text.Zh);
        Assert.NotEmpty(found.Text.En);
    }

    [Fact]
    public void Someone_born_today_has_a_number_and_someone_born_tomorrow_has_none()
    {
        Assert.True(CitizenNumber.TryParse(With("11010520261121001"), Today, out _, out _));
        Assert.False(CitizenNumber.TryParse(With("11010520261122001"), Today, out _, out _));
    }

    [Fact]
    public void A_foreigners_permanent_residence_card_is_read()
    {
        Assert.True(CitizenNumber.TryParse(With("91184019800101001"), Today, out _, out _));
        Assert.False(CitizenNumber.TryParse(With("90084019800101001"), Today, out _, out var fault));
        Assert.Equal(2, fault.Position);
    }

    [Fact]
    public void The_number_never_shows_by_accident()
    {
        Assert.True(CitizenNumber.TryParse(Valid, Today, out var number, out _));
        Assert.Equal("**************002X", number.ToString());
        Assert.Equal("**************002X", $"{number}");
        Assert.Equal("", CitizenNumber.Mask(""));
        Assert.Equal("*", CitizenNumber.Mask("1"));
        Assert.Equal("***345", CitizenNumber.Mask("012345"));
    }

    [Fact]
    public void One_wrong_digit_or_two_neighbours_swapped_never_pass()
    {
        var random = new Random(2);
        for (var round = 0; round < 2_000; round++)
        {
            var birth = new DateOnly(1930, 1, 1).AddDays(random.Next(34_000));
            var number = With($"{random.Next(110101, 110119)}{birth:yyyyMMdd}{random.Next(1, 999):000}").ToCharArray();
            Assert.True(CitizenNumber.TryParse(new string(number), Today, out _, out _));

            var at = random.Next(17);
            var changed = (char[])number.Clone();
            changed[at] = (char)('0' + (changed[at] - '0' + random.Next(1, 10)) % 10);
            Assert.False(CitizenNumber.TryParse(new string(changed), Today, out _, out _));

            var left = random.Next(16);
            (number[left], number[left + 1]) = (number[left + 1], number[left]);
            Assert.Equal(number[left] == number[left + 1], CitizenNumber.TryParse(new string(number), Today, out _, out _));
        }
    }

    static string With(string body) => body + CitizenNumber.CheckOf(body);
}
