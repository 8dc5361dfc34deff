using Anran.Rules;
using Xunit;

namespace Anran.Tests.Rules;

/// <summary>Laws that hold for every expression, tried on thousands made at random; the seeds stay, so a failure comes again.</summary>
public sealed class ExpressionTests
{
    static readonly DateOnly Today = new(2026, 11, 21);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 20)];

    [Theory, MemberData(nameof(Seeds))]
    public void De_Morgan_holds_with_unanswered_fields_too(int seed) => Often(seed, make =>
    {
        var (a, b, answers) = (make.Boolean(3), make.Boolean(3), make.Answers());
        Same($"not (({a}) and ({b}))", $"not ({a}) or not ({b})", answers);
        Same($"not (({a}) or ({b}))", $"not ({a}) and not ({b})", answers);
        Same($"not not ({a})", a, answers);
        Same($"({a}) and ({b})", $"({b}) and ({a})", answers);
        Same($"({a}) or ({b})", $"({b}) or ({a})", answers);
    });

    [Theory, MemberData(nameof(Seeds))]
    public void A_decided_verdict_is_never_turned_by_one_more_answer(int seed) => Often(seed, make =>
    {
        var text = make.Boolean(4, canAskWhetherAnswered: false);
        var answers = make.Answers();
        var before = Evaluate(text, answers).Value;
        if (!before.IsAnswered) return;
        foreach (var (code, value) in make.Answers()) answers.TryAdd(code, value);
        var after = Evaluate(text, answers).Value;
        // More answers may lead into an overflow only where something was still open, and here nothing is.
        Assert.True(before == after, $"{text}: {before}, then {after}");
    });

    [Theory, MemberData(nameof(Seeds))]
    public void What_is_not_named_as_missing_changes_nothing(int seed) => Often(seed, make =>
    {
        var text = make.Boolean(4, canAskWhetherAnswered: false);
        var answers = make.Answers();
        var before = Evaluate(text, answers);
        if (before.Value.IsAnswered || before.Fault is not null) return;
        Assert.NotEmpty(before.Missing);
        foreach (var (code, value) in make.Answers())
            if (!before.Missing.Contains(code)) answers.TryAdd(code, value);
        var after = Evaluate(text, answers);
        Assert.False(after.Value.IsAnswered, text);
    });

    [Theory, MemberData(nameof(Seeds))]
    public void Written_anew_and_read_again_it_is_the_same(int seed) => Often(seed, make =>
    {
        var text = make.Boolean(4);
        var first = Parsed(text);
        var second = Parsed(first.ToString());
        Assert.Equal(first.ToString(), second.ToString());
        var answers = make.Answers();
        var (one, other) = (first.Evaluate(answers, Today), second.Evaluate(answers, Today));
        Assert.Equal(one.Value, other.Value);
        Assert.Equal(one.Missing, other.Missing);
    });

    [Theory, MemberData(nameof(Seeds))]
    public void The_same_question_gets_the_same_answer_on_every_thread(int seed) => Often(seed, 5, make =>
    {
        var (expression, answers) = (Parsed(make.Boolean(4)), make.Answers());
        var first = expression.Evaluate(answers, Today);
        Parallel.For(0, 20, _ => Assert.Equal(first.Value, expression.Evaluate(answers, Today).Value));
    });

    [Theory, MemberData(nameof(Seeds))]
    public void Rubbish_is_refused_with_a_place_inside_it_and_never_thrown(int seed)
    {
        string[] scraps = ["a", "b", "x", "l", "k", "(", ")", ",", "and", "or", "not", "in", "is", "answered", "=", "!=", "<", ">=", "+", "-", "*", "1", "2.5", "9223372036854775808", "m", "kg", "%", "'pe'", "'", "min", "count", "if", "today", "2026-02-30", "2026-11-21", "\0", "\ud800", "\udc00", "😀", "软管", "..", "_", " ", "\u202e", "é", "!"];
        var random = new Random(seed);
        for (var i = 0; i < 500; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => random.Next(5) == 0 ? ((char)random.Next(0x10000)).ToString() : scraps[random.Next(scraps.Length)] + (random.Next(2) == 0 ? " " : "")));
            if (Expression.TryParse(text, RandomExpression.Fields, out _, out var faults)) continue;
            Assert.NotEmpty(faults);
            Assert.All(faults, fault =>
            {
                Assert.InRange(fault.Offset, 0, text.Length);
                Assert.InRange(fault.Length, 0, text.Length - fault.Offset);
                Assert.NotEmpty(fault.Zh);
                Assert.NotEmpty(fault.En);
            });
        }
    }

    [Theory]
    [InlineData("(", 100_000)]
    [InlineData("not ", 100_000)]
    [InlineData("-", 3_999)]
    [InlineData("min(", 1_000)]
    [InlineData("if(a,", 700)]
    [InlineData("a and ", 600)]
    [InlineData("9", 4_000)]
    public void Endless_texts_end_at_once(string piece, int times)
    {
        Assert.False(Expression.TryParse(string.Concat(Enumerable.Repeat(piece, times)), RandomExpression.Fields, out _, out var faults));
        Assert.Single(faults);
    }

    [Fact]
    public void All_faults_of_type_are_told_at_once_in_the_order_of_the_text()
    {
        Expression.TryParse("nothing > 1 and l > 2 kg or k = 'abs'", RandomExpression.Fields, out _, out var faults);

        Assert.Equal([("unknown-name", 0), ("dimension-mismatch", 20), ("unknown-option", 32)], faults.Select(fault => (fault.Code, fault.Offset)));
    }

    static void Often(int seed, Action<RandomExpression> law) => Often(seed, 50, law);

    static void Often(int seed, int times, Action<RandomExpression> law)
    {
        var make = new RandomExpression(new Random(seed));
        for (var i = 0; i < times; i++) law(make);
    }

    static void Same(string one, string other, Dictionary<string, Value> answers)
    {
        var (first, second) = (Evaluate(one, answers).Value, Evaluate(other, answers).Value);
        Assert.True(first == second, $"{one} is {first}, {other} is {second}");
    }

    static Evaluation Evaluate(string text, Dictionary<string, Value> answers) => Parsed(text).Evaluate(answers, Today);

    static Expression Parsed(string text)
    {
        Assert.True(Expression.TryParse(text, RandomExpression.Fields, out var expression, out var faults), $"{text}: {string.Join("; ", faults.Select(fault => $"{fault.Code} at {fault.Offset}"))}");
        return expression;
    }
}
