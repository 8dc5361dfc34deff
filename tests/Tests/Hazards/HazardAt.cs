using Anran.Hazards.Loop;

namespace Anran.Tests.Hazards;

/// <summary>Hazards in memory, brought into every state by the steps that lead there, and the people who stand to them in every way.</summary>
static class HazardAt
{
    public static readonly Guid Owner = Guid.CreateVersion7(), Bureau = Guid.CreateVersion7(), City = Guid.CreateVersion7(), Market = Guid.CreateVersion7();
    const string CountyKey = "0000000100020003", TownKey = CountyKey + "0004";

    public static readonly DateTimeOffset Now = App.Now;
    public static readonly DateOnly Today = new(2026, 7, 15);

    /// <summary>Each a person of their own; the bureau of the county answers for the hazard.</summary>
    public static readonly Standing
        Worker = new(Guid.CreateVersion7(), "整改人", Owner, TownKey, CountyKey),
        Colleague = new(Guid.CreateVersion7(), "同事", Owner, TownKey, CountyKey),
        Clerk = new(Guid.CreateVersion7(), "经办人", Bureau, CountyKey, CountyKey),
        Checker = new(Guid.CreateVersion7(), "市局复查人", City, CountyKey[..12], CountyKey),
        Closer = new(Guid.CreateVersion7(), "销号人", Bureau, CountyKey, CountyKey),
        Other = new(Guid.CreateVersion7(), "另一人", Bureau, CountyKey, CountyKey),
        Above = new(Guid.CreateVersion7(), "市局另一人", City, CountyKey[..12], CountyKey),
        Receiver = new(Guid.CreateVersion7(), "接收人", Market, CountyKey, CountyKey),
        Elsewhere = new(Guid.CreateVersion7(), "外县人", Guid.CreateVersion7(), "0000000100020009", CountyKey),
        Nobody = new(Guid.CreateVersion7(), "无单位", null, null, CountyKey);

    public static readonly Standing[] Everybody = [Worker, Colleague, Clerk, Checker, Closer, Other, Above, Receiver, Elsewhere, Nobody];

    public static StepInput Full(DateOnly? due = null) => new()
    {
        At = Now,
        Text = "说明",
        Due = due,
        Measure = "关阀停用，专人看守",
        Person = (Worker.Person, Worker.Name),
        Organisation = (Market, "市场监管局"),
        Photos = [Guid.CreateVersion7()],
        Signature = Guid.CreateVersion7(),
        Where = "后厨",
        Way = CheckWay.OnSite,
        Next = new(Today.AddDays(10), false, "test"),
        Latest = new(Today.AddDays(15), false, "test"),
    };

    public static Hazard New(HazardGrade grade = HazardGrade.General, Guid? owner = null)
    {
        var hazard = new Hazard
        {
            Id = Guid.CreateVersion7(),
            Number = "YH",
            Place = Guid.CreateVersion7(),
            ScopeKey = TownKey,
            Organisation = owner ?? Owner,
            Department = Bureau,
            Subject = Guid.CreateVersion7(),
            SubjectName = "福来饭店",
            Kind = "hose",
            Grade = grade,
            What = "软管超长",
            WhatEn = "Hose too long",
            FoundOn = Today,
        };
        hazard.Register(Full() with { Measure = null }, Clerk);
        return hazard;
    }

    public static HazardStep Do(this Hazard hazard, HazardAction action, Standing by, DateOnly? due = null) => hazard.Take(Transition.Of(action), Full(due), by);

    public static Hazard In(HazardState state, HazardGrade grade = HazardGrade.General)
    {
        var hazard = New(grade);
        HazardAction[] way = state switch
        {
            HazardState.Found => [],
            HazardState.Assigned => [HazardAction.Assign],
            HazardState.Rectifying => [HazardAction.Assign, HazardAction.Begin],
            HazardState.Submitted => [HazardAction.Assign, HazardAction.Begin, HazardAction.Submit],
            HazardState.Returned => [HazardAction.Assign, HazardAction.Begin, HazardAction.Submit, HazardAction.Return],
            HazardState.Verified => [HazardAction.Assign, HazardAction.Begin, HazardAction.Submit, HazardAction.Verify],
            HazardState.Closed => [HazardAction.Assign, HazardAction.Begin, HazardAction.Submit, HazardAction.Verify, HazardAction.Close],
            HazardState.Reopened => [HazardAction.Assign, HazardAction.Begin, HazardAction.Submit, HazardAction.Verify, HazardAction.Close, HazardAction.Reopen],
            HazardState.Voided => [HazardAction.Void],
        };
        foreach (var action in way) hazard.Do(action, Usually(action));
        return hazard;
    }

    static Standing Usually(HazardAction action) => action switch
    {
        HazardAction.Begin or HazardAction.Submit => Worker,
        HazardAction.Verify or HazardAction.Return => Checker,
        HazardAction.Close => Closer,
        HazardAction.Reopen => Above,
        _ => Clerk,
    };
}
