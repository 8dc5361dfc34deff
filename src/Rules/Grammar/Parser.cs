namespace Anran.Rules.Grammar;

/// <summary>
/// Recursive descent over the tokens; docs/rules.md has the grammar. After the first fault it stands at the end, where nothing
/// fits any more, so every rule returns at once with whatever it has and nobody looks at it.
/// </summary>
sealed class Parser
{
    static readonly Literal Nothing = new(default, Value.Unanswered, null);

    readonly string text;
    readonly List<Token> tokens;
    int position;
    int level;
    int nodes;
    Fault? fault;

    Parser(string text) => (this.text, tokens) = (text, Tokeniser.Read(text));

    public static (Node? Root, Fault? Fault) Parse(string text)
    {
        if (text.Length > Expression.MostCharacters) return (null, Faults.TooLong(text));
        var parser = new Parser(text);
        if (parser.Current.Kind == TokenKind.End) return (null, Faults.Empty(text));
        var root = parser.Or();
        if (parser.Current.Kind != TokenKind.End) parser.Unexpected("and, or");
        return parser.fault is null ? (root, null) : (null, parser.fault);
    }

    Token Current => tokens[position];

    Node Or()
    {
        var operands = new List<Node> { And() };
        while (Take("or")) operands.Add(And());
        return operands.Count == 1 ? operands[0] : new Or(operands);
    }

    Node And()
    {
        var operands = new List<Node> { Not() };
        while (Take("and")) operands.Add(Not());
        return operands.Count == 1 ? operands[0] : new And(operands);
    }

    Node Not()
    {
        var at = Current.At;
        return Take("not") ? Inside(() => new Not(at, Not())) : Test();
    }

    Node Test()
    {
        var left = Sum();
        Node test;
        if (Current.Kind == TokenKind.Symbol && Comparison.Signs.Contains(Current.Text)) test = new Comparison(left, TakeSign(), Sum());
        else if (Take("not")) test = List(left, isNegated: true);
        else if (Current.Is("in")) test = List(left, isNegated: false);
        else if (Take("is"))
        {
            var isNegated = TakeQuietly("not");
            var last = Current.At;
            Expect("answered");
            test = new Answered(left, isNegated, last);
        }
        else return left;
        if (Current.Kind == TokenKind.Symbol && Comparison.Signs.Contains(Current.Text) || Current.Is("in") || Current.Is("is")) Fail(Faults.ChainedComparison(Current.At));
        return test;
    }

    Membership List(Node left, bool isNegated)
    {
        if (isNegated) Expect("in");
        else Take("in");
        Expect("(");
        var literals = new List<Literal> { ListedLiteral() };
        while (TakeQuietly(",")) literals.Add(ListedLiteral());
        var last = Current.At;
        Expect(")");
        return new Membership(left, isNegated, literals, last);
    }

    Literal ListedLiteral()
    {
        var first = Current.At;
        var isNegative = Take("-");
        var literal = isNegative && Current.Kind != TokenKind.Number ? null : TakeLiteral();
        if (literal is null) Unexpected("number, text, date, true, false");
        if (literal is null || !isNegative) return literal ?? Nothing;
        return new Literal(first.To(literal.At), Value.Of(-literal.Value.Number), literal.Dimension);
    }

    Node Sum()
    {
        var first = Term();
        var terms = new List<(bool IsMinus, Node Node)>();
        while (Current.Is("+") || Current.Is("-")) terms.Add((TakeSign() == "-", Term()));
        return terms.Count == 0 ? first : new Sum(first, terms);
    }

    Node Term()
    {
        var factors = new List<Node> { Factor() };
        while (Take("*")) factors.Add(Factor());
        return factors.Count == 1 ? factors[0] : new Product(factors);
    }

    Node Factor()
    {
        var at = Current.At;
        return Take("-") ? Inside(() => new Negation(at, Factor())) : Atom();
    }

    Node Atom()
    {
        if (TakeLiteral() is { } literal) return literal;
        var token = Current;
        if (token.Kind == TokenKind.Name)
        {
            Step();
            return new Name(token.At, token.Text);
        }
        if (Take("today")) return new Today(token.At);
        if (TakeQuietly("("))
        {
            var inner = Inside(Or);
            Expect(")");
            return inner;
        }
        if (token.Is("min") || token.Is("max") || token.Is("count") || token.Is("if")) return Inside(Call);
        Unexpected("number, text, date, name, (");
        return Nothing;
    }

    Node Call()
    {
        var (name, at) = (Current.Text, Current.At);
        Step();
        Expect("(");
        var arguments = new List<Node> { Or() };
        while (name == "if" ? arguments.Count < 3 && Expect(",") : TakeQuietly(",")) arguments.Add(Or());
        at = at.To(Current.At);
        Expect(")");
        if (fault is not null) return Nothing;
        return name switch
        {
            "if" => new If(at, arguments),
            "count" => new Count(at, arguments),
            _ => new Extreme(at, name == "max", arguments),
        };
    }

    Literal? TakeLiteral()
    {
        var token = Current;
        Value? value = token.Kind switch
        {
            TokenKind.Number or TokenKind.Text or TokenKind.Date => token.Value,
            TokenKind.Keyword when token.Text is "true" or "false" => Value.Of(token.Text == "true"),
            TokenKind.Keyword or TokenKind.Name or TokenKind.Symbol or TokenKind.End or TokenKind.Bad => null,
        };
        if (value is null) return null;
        Step();
        // Nought is nought in every dimension.
        var dimension = token is { Kind: TokenKind.Number, Dimension: null, Value.Number: not 0 } ? Dimension.Count : token.Dimension;
        return new Literal(token.At, value.Value, dimension);
    }

    Node Inside(Func<Node> rule)
    {
        if (++level > Expression.MostLevels) Fail(Faults.TooDeep(text));
        var node = fault is null ? rule() : Nothing;
        level--;
        return node;
    }

    string TakeSign()
    {
        var sign = Current.Text;
        Step();
        return sign;
    }

    bool Take(string word)
    {
        if (!Current.Is(word)) return false;
        Step();
        return true;
    }

    /// <summary>Takes what only holds others together and is no part of its own.</summary>
    bool TakeQuietly(string word)
    {
        if (!Current.Is(word)) return false;
        position++;
        return true;
    }

    bool Expect(string word)
    {
        if (TakeQuietly(word)) return true;
        Unexpected(word);
        return false;
    }

    void Step()
    {
        position++;
        if (++nodes > Expression.MostNodes) Fail(Faults.TooLarge(text));
    }

    void Unexpected(string wanted) => Fail(Current.Kind switch
    {
        TokenKind.Bad => Current.Fault!,
        TokenKind.End => Faults.UnexpectedEnd(Current.At, wanted),
        TokenKind.Symbol or TokenKind.Keyword or TokenKind.Name or TokenKind.Number or TokenKind.Text or TokenKind.Date => Faults.UnexpectedToken(Current.At, text, wanted),
    });

    void Fail(Fault found)
    {
        fault ??= found;
        position = tokens.Count - 1;
    }
}
