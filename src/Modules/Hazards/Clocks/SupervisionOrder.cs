using Anran.Hazards.Loop;
using Anran.Kernel.Time;

namespace Anran.Hazards.Clocks;

/// <summary>督办单: drafted by the house when nothing else moved a hazard; a person issues it or drops it with a reason.</summary>
sealed class SupervisionOrder : Aggregate, IPlaced, IShared, IVersioned
{
    public required Guid Id { get; init; }
    public required Guid Hazard { get; init; }
    public required OrderReason Why { get; init; }

    /// <summary>The last day that passed.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>The organisation that should have acted; null: the subject, which has no account.</summary>
    public required Guid? Toward { get; init; }
    public OrderState State { get; private set; }
    public required DateOnly DraftedOn { get; init; }
    public DateOnly? DecidedOn { get; private set; }
    public Guid? DecidedBy { get; private set; }
    public string? DecidedByName { get; private set; }

    /// <summary>What is demanded, or why it was dropped.</summary>
    public string? Text { get; private set; }

    /// <summary>What was demanded is to be done by then.</summary>
    public DateOnly? AnswerBy { get; private set; }
    public required Guid? Organisation { get; init; }
    public Guid? Department { get; init; }
    public Guid? Partner { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }
    public int Version { get; set; }

    public static SupervisionOrder Draft(Hazard of, OrderReason why, DateOnly due, Guid? toward, DateTimeOffset at)
    {
        var order = new SupervisionOrder
        {
            Id = RowId.New(at),
            Hazard = of.Id,
            Why = why,
            Due = due,
            Toward = toward,
            DraftedOn = BeijingTime.DayOf(at),
            Organisation = of.Organisation,
            Department = of.Department,
            Partner = of.Partner,
            Place = of.Place,
            ScopeKey = of.ScopeKey,
        };
        order.Note(new OrderDrafted(of.Id, order.Id));
        return order;
    }

    public void Issue(string demand, DateOnly answerBy, Caller by, DateOnly today)
    {
        MustBeDraft();
        if (answerBy < today) throw HazardProblems.DueInThePast();
        (State, Text, AnswerBy, DecidedOn, DecidedBy, DecidedByName) = (OrderState.Issued, demand, answerBy, today, by.Id, by.Name);
        Note(new OrderIssued(Hazard, Id));
    }

    public void Drop(string because, Caller by, DateOnly today)
    {
        MustBeDraft();
        (State, Text, DecidedOn, DecidedBy, DecidedByName) = (OrderState.Dropped, because, today, by.Id, by.Name);
        Note(new OrderDropped(Hazard, Id));
    }

    void MustBeDraft()
    {
        if (State != OrderState.Draft) throw HazardProblems.OrderDecided();
    }
}

enum OrderReason
{
    /// <summary>Whoever had to act let the last day pass through every level.</summary>
    Overdue,

    /// <summary>A referral was neither accepted nor declined.</summary>
    ReferralUnaccepted,
}

enum OrderState { Draft, Issued, Dropped }
