using System.Reflection;
using System.Text.Json;
using Anran.Hazards.Loop;
using Anran.Kernel.Http;
using Anran.Kernel.Shipped;
using Xunit;

namespace Anran.Tests.Hazards;

/// <summary>The state machine, held against a second writing of it: every state × action × person × side condition.</summary>
public sealed class TransitionTests
{
    /// <summary>action: states from which, state afterwards (= stays), who may, what else must be so.</summary>
    const string Written = """
        Assign: Found Reopened -> Assigned; other; noreferral
        NamePerson: Assigned Rectifying Returned -> =; own;
        Begin: Assigned Returned -> Rectifying; own;
        Submit: Rectifying Returned -> Submitted; own;
        Return: Submitted -> Returned; verifier;
        Verify: Submitted -> Verified; verifier;
        Close: Verified -> Closed; other; unlisted inuse
        LookBack: Closed -> =; fresh;
        Reopen: Closed -> Reopened; fresh;
        AskExtension: Assigned Rectifying Returned -> =; own; noextension
        GrantExtension: Assigned Rectifying Returned -> =; other; extension
        RefuseExtension: Assigned Rectifying Returned -> =; other; extension
        Control: Found Assigned Rectifying Returned Reopened -> =; anyone;
        PutOutOfUse: Found Assigned Rectifying Returned Reopened Submitted -> =; other; inuse
        PutBackInUse: Verified -> =; verifier; outofuse
        List: Found Assigned Rectifying Returned Reopened Submitted -> =; superior; major unlisted
        Delist: Verified -> =; superior; listed
        Refer: Found Assigned Rectifying Returned Reopened -> =; other; noreferral
        AcceptReferral: Found Assigned Rectifying Returned Reopened -> =; receiver; referral
        DeclineReferral: Found Assigned Rectifying Returned Reopened -> =; receiver; referral
        Void: Found Reopened -> Voided; other; unlisted noreferral
        """;

    static readonly Dictionary<HazardAction, Row> Table = Written.Split('\n').Select(Read).ToDictionary(it => it.Action);

    sealed record Row(HazardAction Action, HazardState[] From, HazardState? To, string Who, string[] If);

    static Row Read(string line)
    {
        var (name, rest) = (line.Split(':')[0], line.Split(':')[1].Split(';'));
        var (from, to) = (rest[0].Split("->")[0], rest[0].Split("->")[1].Trim());
        return new(Enum.Parse<HazardAction>(name), [.. Words(from).Select(Enum.Parse<HazardState>)], to == "=" ? null : Enum.Parse<HazardState>(to), rest[1].Trim(), Words(rest[2]));
    }

    static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Hazards of both grades in every state, each with whatever can hang on it there.</summary>
    static IEnumerable<(string Name, Func<Hazard> Make)> Hazards()
    {
        foreach (var grade in Enum.GetValues<HazardGrade>())
        foreach (var state in Enum.GetValues<HazardState>())
        {
            yield return ($"{grade} {state}", () => HazardAt.In(state, grade));
            foreach (var extra in new[] { HazardAction.AskExtension, HazardAction.Refer, HazardAction.PutOutOfUse, HazardAction.List })
            {
                if (!Table[extra].From.Contains(state) || (extra == HazardAction.List && grade != HazardGrade.Major)) continue;
                yield return ($"{grade} {state} after {extra}", () => With(HazardAt.In(state, grade), extra));
            }
        }
        foreach (var extra in new[] { HazardAction.PutOutOfUse, HazardAction.List })
            yield return ($"major Verified after {extra}", () =>
            {
                var hazard = With(HazardAt.In(HazardState.Submitted, HazardGrade.Major), extra);
                hazard.Do(HazardAction.Verify, HazardAt.Checker);
                return hazard;
            });
    }

    static Hazard With(Hazard hazard, HazardAction extra)
    {
        hazard.Do(extra, extra == HazardAction.AskExtension ? HazardAt.Worker : HazardAt.Above, extra == HazardAction.AskExtension ? HazardAt.Today.AddDays(30) : null);
        return hazard;
    }

    static bool May(string who, Hazard it, Standing by)
    {
        var own = by.Organisation == HazardAt.Owner;
        var other = !own && by.Person != it.SubmittedBy && by.Person != it.Person;
        return who switch
        {
            "anyone" => true,
            "own" => own,
            "other" => other,
            "verifier" => other && (it.Grade == HazardGrade.General || by.Organisation == HazardAt.City),
            "fresh" => other && by != HazardAt.Checker && by != HazardAt.Closer,
            "superior" => other && (by.Organisation == HazardAt.City || by.Organisation == HazardAt.Bureau || by.Organisation == HazardAt.Market),
            "receiver" => it.ReferredTo is not null && by.Organisation == HazardAt.Market,
            _ => throw new InvalidOperationException(who),
        };
    }

    static bool Holds(string condition, Hazard it) => condition switch
    {
        "noreferral" => it.ReferredTo is null,
        "referral" => it.ReferredTo is not null,
        "noextension" => it.ExtensionUntil is null,
        "extension" => it.ExtensionUntil is not null,
        "listed" => it.ListedLevel is not null,
        "unlisted" => it.ListedLevel is null,
        "inuse" => it.Control != HazardControl.OutOfUse,
        "outofuse" => it.Control == HazardControl.OutOfUse,
        "major" => it.Grade == HazardGrade.Major,
        _ => throw new InvalidOperationException(condition),
    };

    [Fact]
    public void Every_state_and_action_and_person_ends_as_the_second_writing_says_and_a_refusal_changes_nothing()
    {
        var (allowed, refused, wrong) = (0, 0, new List<string>());
        foreach (var (name, make) in Hazards())
        foreach (var row in Table.Values)
        foreach (var by in HazardAt.Everybody)
        {
            var hazard = make();
            var (before, state) = (Snapshot(hazard), hazard.State);
            var expected = row.From.Contains(state) && May(row.Who, hazard, by) && row.If.All(it => Holds(it, hazard));
            try
            {
                hazard.Do(row.Action, by, row.Action == HazardAction.AskExtension ? HazardAt.Today.AddDays(40) : null);
                allowed++;
                if (!expected) wrong.Add($"{name}: {by.Name} was let {row.Action}");
                else if (hazard.State != (row.To ?? state)) wrong.Add($"{name}: {row.Action} led to {hazard.State}");
            }
            catch (Problem problem)
            {
                refused++;
                if (expected) wrong.Add($"{name}: {by.Name} may not {row.Action}: {problem.Code}");
                if (Snapshot(hazard) != before) wrong.Add($"{name}: {row.Action} was refused and changed something");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(30)));
        Assert.InRange(allowed, 300, int.MaxValue);
        Assert.InRange(refused, 3000, int.MaxValue);
    }

    [Fact]
    public void The_table_and_the_second_writing_name_the_same_actions_and_no_other_can_be_asked_for()
    {
        Assert.Equal(Table.Keys.Order(), Transitions.All.Select(it => it.Action).Order());
        Assert.Equal([HazardAction.Register, HazardAction.AddSource], Enum.GetValues<HazardAction>().Except(Table.Keys));
        Assert.Equal(Transitions.All.Count, Transitions.All.Select(it => it.Route).Distinct().Count());
    }

    [Fact]
    public void What_a_step_needs_is_asked_for_and_nothing_is_done_without_it()
    {
        foreach (var move in Transitions.All)
        foreach (var (need, when) in move.Needs.Where(it => it.When is When.Always or When.IfMajor))
        {
            var hazard = Ready(move, HazardGrade.Major);
            var before = Snapshot(hazard);
            var problem = Assert.Throws<Problem>(() => hazard.Take(move, Without(need), By(move)));
            Assert.Equal(400, problem.Status);
            Assert.Equal(before, Snapshot(hazard));
        }
    }

    [Fact]
    public void What_is_not_put_right_the_same_day_needs_a_control_measure()
    {
        var input = HazardAt.Full() with { Measure = null };

        Assert.Equal("hazard.measure-needed", Assert.Throws<Problem>(() => HazardAt.New().Take(Transition.Of(HazardAction.Assign), input, HazardAt.Clerk)).Code);
        HazardAt.New().Take(Transition.Of(HazardAction.Assign), input with { Due = HazardAt.Today }, HazardAt.Clerk);
    }

    [Fact]
    public void A_major_hazard_is_not_verified_by_papers()
    {
        var hazard = HazardAt.In(HazardState.Submitted, HazardGrade.Major);

        Assert.Equal("hazard.papers-not-enough", Assert.Throws<Problem>(() => hazard.Take(Transition.Of(HazardAction.Verify), HazardAt.Full() with { Way = CheckWay.Papers }, HazardAt.Checker)).Code);
    }

    [Fact]
    public void Each_role_may_ask_for_the_steps_that_are_written_here_and_for_no_others()
    {
        const string Roles = """
            administrator: *
            coordinator: *
            department-clerk: Assign Return Verify Close Control PutOutOfUse PutBackInUse Refer AcceptReferral DeclineReferral Void
            village-clerk: Control
            leader: GrantExtension RefuseExtension List Delist
            inspector: Assign Control PutOutOfUse Void
            grid-worker: Control
            expert:
            verifier: Return Verify Close LookBack Reopen PutBackInUse
            enforcement-officer: Assign Return Verify Control PutOutOfUse PutBackInUse Refer AcceptReferral DeclineReferral Void
            finance:
            duty-officer:
            vehicle-monitor:
            enterprise-user: NamePerson Begin Submit AskExtension Control
            station-worker:
            delivery-worker:
            auditor:
            """;
        using var file = ShippedData.Open("roles.json");
        var shipped = JsonDocument.Parse(file).RootElement.GetProperty("roles").EnumerateArray().Select(role =>
        {
            var held = role.GetProperty("permissions").EnumerateArray().Select(it => it.GetString()).ToHashSet();
            var may = Transitions.All.Where(it => held.Contains(it.Permission)).Select(it => it.Action).Order().ToList();
            return $"{role.GetProperty("code").GetString()}: {(may.Count == Transitions.All.Count ? "*" : string.Join(' ', may))}".Trim();
        });

        Assert.Equal(Roles.Split('\n').Select(it => $"{it.Split(':')[0]}: {string.Join(' ', Words(it.Split(':')[1]).OrderBy(word => word == "*" ? 0 : (int)Enum.Parse<HazardAction>(word)))}".Trim()), shipped);
    }

    static Hazard Ready(Transition move, HazardGrade grade) => Hazards().Select(it => it.Make()).First(it => it.Grade == grade && move.Against(it, By(move)) is null);

    static Standing By(Transition move) => move.Who switch
    {
        Relation.Rectifier => HazardAt.Worker,
        Relation.Receiver => HazardAt.Receiver,
        Relation.Anyone or Relation.OtherSide or Relation.Verifier or Relation.Fresh or Relation.Superior => HazardAt.Above,
    };

    static StepInput Without(Need need)
    {
        var full = HazardAt.Full(HazardAt.Today.AddDays(5));
        return need switch
        {
            Need.Text => full with { Text = null },
            Need.Due => full with { Due = null },
            Need.Measure => full with { Measure = null },
            Need.Photos => full with { Photos = [] },
            Need.Signature => full with { Signature = null },
            Need.Where => full with { Where = null },
            Need.Way => full with { Way = null },
            Need.Person => full with { Person = null },
            Need.Organisation => full with { Organisation = null },
        };
    }

    static string Snapshot(Hazard hazard) => string.Join(';', typeof(Hazard).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(it => $"{it.Name}={it.GetValue(hazard)}"));
}
