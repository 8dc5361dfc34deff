using Anran.Kernel.Identifiers;
using Anran.Kernel.Keys;
using Anran.Registry.Subjects;

namespace Anran.Registry.Staff;

/// <summary>从业人员: somebody who works at a subject. Who it is lies sealed in the row; what they do there and since when does not.</summary>
sealed class StaffMember : Aggregate, IPlaced, IOwned, IVersioned
{
    const string Table = "staff_member";

    public required Guid Id { get; init; }
    public required Guid Subject { get; init; }
    public required Guid Place { get; set; }
    public required string ScopeKey { get; set; }
    public required Guid? Organisation { get; set; }
    public required StaffRole Role { get; set; }

    /// <summary>Sealed by the field cipher, as are the others.</summary>
    public string Name { get; private set; } = "";
    public string? Phone { get; private set; }
    public string? CitizenNumber { get; private set; }

    /// <summary>First legal day there; null when unknown.</summary>
    public DateOnly? Since { get; private set; }

    /// <summary>First legal day on which they work there no longer.</summary>
    public DateOnly? LeftOn { get; private set; }

    /// <summary>Last told by the subject's own people.</summary>
    public bool ByItself { get; private set; }
    public int Version { get; set; }

    /// <summary>As it was typed; of the telephone and the number null leaves what is there, an empty text takes it away.</summary>
    public void Write(string? name, string? phone, string? citizenNumber, DateOnly? since, DateOnly today, bool byItself, FieldCipher cipher)
    {
        if (since > today) throw StaffProblems.SinceAhead();
        if (name is not null) Name = cipher.Seal(SubjectForm.Clean(name, "name") ?? throw SubjectProblems.Empty("name"), Table, "name", Id);
        if (phone is not null) Phone = Telephone.Clean(phone) is { } digits ? cipher.Seal(digits, Table, "phone", Id) : null;
        if (citizenNumber is not null) CitizenNumber = Registry.Supply.SubjectSupply.Number(citizenNumber, today) is { } number ? cipher.Seal(number, Table, "citizen_number", Id) : null;
        (Since, ByItself) = (since, byItself);
    }

    public (string Name, string? Phone, string? CitizenNumber) Read(FieldCipher cipher) => (
        Name.Length == 0 ? "" : cipher.Open(Name, Table, "name", Id), Phone is null ? null : cipher.Open(Phone, Table, "phone", Id), CitizenNumber is null ? null : cipher.Open(CitizenNumber, Table, "citizen_number", Id));

    public void NoteAdded() => Note(new StaffAdded(Id, Subject, Role, ByItself));

    public void NoteChanged() => Note(new StaffChanged(Id, Subject, ByItself));

    public void MustBeThere()
    {
        if (LeftOn is not null) throw StaffProblems.Gone();
    }

    public void Leave(DateOnly on, DateOnly today, bool byItself)
    {
        MustBeThere();
        if (on > today) throw StaffProblems.LeftAhead();
        if (on < Since) throw StaffProblems.LeftBefore();
        (LeftOn, ByItself) = (on, byItself);
        Note(new StaffLeft(Id, Subject, on, byItself));
    }
}

/// <param name="ByItself">Told by the subject's own people.</param>
public sealed record StaffAdded(Guid Member, Guid Subject, StaffRole Role, bool ByItself) : IFact
{
    public static string Name => "staff.added";
}

public sealed record StaffChanged(Guid Member, Guid Subject, bool ByItself) : IFact
{
    public static string Name => "staff.changed";
}

/// <param name="On">First legal day on which they work there no longer.</param>
public sealed record StaffLeft(Guid Member, Guid Subject, DateOnly On, bool ByItself) : IFact
{
    public static string Name => "staff.left";
}

/// <param name="Reveal">The row that says what for.</param>
public sealed record StaffRevealed(Guid Member, Guid Subject, Guid Reveal) : IFact
{
    public static string Name => "staff.revealed";
}

static class StaffProblems
{
    public static Problem NotFound() => new(404, "staff.not-found", new("没有这个人员，或不在你的范围内。", "There is no such person here, or it lies outside your scope."));

    public static Problem SinceAhead() => Problem.Field("since", "staff.since-ahead", new("到岗日期不能晚于今天。", "The first day cannot lie in the future."));

    public static Problem LeftAhead() => Problem.Field("on", "staff.left-ahead", new("离岗日期不能晚于今天。", "The day of leaving cannot lie in the future."));

    public static Problem LeftBefore() => Problem.Field("on", "staff.left-before", new("离岗日期不能早于到岗日期。", "Nobody leaves before the first day."));

    public static Problem Gone() => new(409, "staff.gone", new("此人已离岗，不能再修改。请刷新后再看。", "They have left, and nothing is changed any more; look again."));

    public static Problem TooMany(int most) => new(409, "staff.too-many", new($"一个监管对象最多登记 {most} 名在岗人员。", $"A subject has at most {most} people."));
}
