using Anran.Kernel.Shipped;
using Anran.Rules;
using Xunit;

namespace Anran.Tests.Rules;

/// <summary>The packs as shipped, judged by hand: for each rule a case that holds, one that does not, one that stays open.</summary>
public sealed class ShippedRulesTests
{
    const string Day = "2026-11-21";

    [Fact]
    public void Every_shipped_pack_and_override_loads_without_a_fault()
    {
        Assert.Equal(["filling", "fire", "hazard-deadlines", "inspection-bodies", "inspection-caps", "major-hazards", "operators", "penalties", "pipeline", "producers", "products", "reporting-calendars", "risk-grades", "transport", "user-check-frequency", "user-checks"], Shipped.Book.Packs.Select(pack => pack.Code).Order(StringComparer.Ordinal));
        Assert.True(Shipped.Locals.Count >= 3);
    }

    [Fact]
    public void Every_file_bears_the_code_of_its_pack() =>
        Assert.All(Shipped.Packs, name => Assert.NotNull(Shipped.Book.Find(Path.GetFileNameWithoutExtension(name))));

    [Fact]
    public void Places_of_shipped_overrides_exist_and_each_says_how_certain_it_is()
    {
        var places = Divisions.Read().Select(division => division.Code).ToHashSet();
        foreach (var name in Shipped.Locals)
        {
            using var stream = ShippedData.Open(name);
            LocalOverride.TryRead(stream, out var overrides, out _);
            Assert.All(overrides, one => Assert.Contains(one.Place, places));
            Assert.All(overrides, one => Assert.NotNull(one.Certainty));
        }
    }

    [Fact]
    public void All_criteria_of_the_ministry_and_all_checks_of_users_are_there()
    {
        string[] criteria = ["04-1", "04-2", "04-3", "04-4", "04-5", "05-1", "05-2", "05-3", "05-4", "05-5", "06-1", "06-2", "06-3", "07-1", "07-2", "07-3", "08-1", "09-1", "09-2", "09-3", "09-4", "10-1"];
        Assert.Empty(criteria.Select(id => "MH-" + id).Except(Shipped.Book.Find("major-hazards")!.Rules.Select(rule => rule.Id)));
        Assert.Equal(Enumerable.Range(1, 36).Select(i => $"UC-{i:00}"), Shipped.Book.Find("user-checks")!.Rules.Select(rule => rule.Id));
    }

    [Theory]
    [InlineData("MH-04-1", """{"operator.licence":false}""", """{"operator.licence":true}""", "operator.licence")]
    [InlineData("MH-04-2", """{"operator.tiered_control":false}""", """{"operator.tiered_control":true}""", "operator.tiered_control")]
    [InlineData("MH-04-3", """{"operator.hazard_governance":false}""", """{"operator.hazard_governance":true}""", "operator.hazard_governance")]
    [InlineData("MH-04-4", """{"operator.emergency_plan":false}""", """{"operator.emergency_plan":true}""", "operator.emergency_plan")]
    [InlineData("MH-04-5", """{"operator.user_check_system":false}""", """{"operator.user_check_system":true}""", "operator.user_check_system")]
    [InlineData("MH-05-1", """{"station.tank":true,"station.tank_display":true,"station.tank_alarm":false}""", """{"station.tank":false}""", "station.tank,station.tank_display,station.tank_alarm")]
    [InlineData("MH-05-2", """{"station.process":true,"station.over_limit_protection":false}""", """{"station.over_limit_protection":true}""", "station.process,station.over_limit_protection")]
    [InlineData("MH-05-3", """{"station.loading":true,"station.pull_away_interlock":false}""", """{"station.loading":false}""", "station.loading,station.pull_away_interlock")]
    [InlineData("MH-06-1", """{"pipe.occupied":true,"pipe.pressure":"medium"}""", """{"pipe.occupied":true,"pipe.pressure":"low"}""", "pipe.occupied,pipe.pressure")]
    [InlineData("MH-06-2", """{"pipe.in_other_structure":true,"pipe.protected_crossing":false}""", """{"pipe.in_other_structure":true,"pipe.protected_crossing":true}""", "pipe.in_other_structure,pipe.protected_crossing")]
    [InlineData("MH-08-1", """{"gas.odorised":false}""", """{"gas.odorised":true}""", "gas.odorised")]
    [InlineData("MH-09-1", """{"gas.relative_density":7500,"user.underground":true,"notice.written":false,"notice.measure":false}""", """{"gas.relative_density":7499,"user.underground":true}""", "gas.relative_density,user.underground,notice.written,notice.measure")]
    [InlineData("MH-09-2", """{"user.in_toilet":true,"notice.written":false,"notice.measure":false}""", """{"user.in_toilet":true,"notice.written":true}""", "user.in_toilet,notice.written,notice.measure")]
    [InlineData("MH-09-3", """{"user.in_bedroom":true,"notice.written":false,"notice.measure":false}""", """{"user.in_bedroom":true,"notice.measure":true}""", "user.in_bedroom,notice.written,notice.measure")]
    [InlineData("MH-09-3N", """{"user.in_bedroom":true,"notice.measure":true}""", """{"user.in_bedroom":true,"notice.written":false,"notice.measure":false}""", "user.in_bedroom,notice.written,notice.measure")]
    public void A_major_hazard_holds_does_not_or_stays_open(string rule, string holds, string not, string missing) => ThreeWays("major-hazards", rule, holds, not, missing);

    [Theory]
    [InlineData("UC-01", """{"user.kind":"catering","lpg.present":true,"place.basement":true}""", """{"user.kind":"catering","lpg.present":true,"place.basement":false}""", "user.kind,gas.supply,lpg.present,place.basement")]
    [InlineData("UC-02", """{"gas.supply":"bottled","lpg.present":true,"place.high_rise":true}""", """{"gas.supply":"piped","user.kind":"catering"}""", "gas.supply,user.kind,lpg.present,place.high_rise")]
    [InlineData("UC-04", """{"user.kind":"catering","cylinder.total_mass":100001,"cylinder.room":false}""", """{"user.kind":"catering","cylinder.total_mass":100000,"cylinder.room":false}""", "user.kind,gas.supply,cylinder.total_mass,cylinder.room")]
    [InlineData("UC-05", """{"user.kind":"catering","cylinder.total_mass":420001,"cylinder.room_separate":true,"cylinder.room_distance":9999}""", """{"user.kind":"catering","cylinder.total_mass":420000,"cylinder.forced_vaporiser":false,"cylinder.room_adjoins":true}""", "user.kind,gas.supply,cylinder.total_mass,cylinder.forced_vaporiser")]
    [InlineData("UC-08", """{"gas.supply":"bottled","cylinder.spare_apart":false}""", """{"cylinder.spare_apart":true}""", "user.kind,gas.supply,cylinder.spare_apart")]
    [InlineData("UC-09", """{"user.kind":"resident","cylinder.stove_distance":499}""", """{"cylinder.stove_distance":500,"cylinder.heat":false,"cylinder.laid_down":false}""", "user.kind,gas.supply,cylinder.stove_distance,cylinder.heat,cylinder.laid_down")]
    [InlineData("UC-10", """{"user.kind":"resident","hose.length":2001}""", """{"user.kind":"resident","hose.length":2000}""", "user.kind,gas.supply,hose.length")]
    [InlineData("UC-11", """{"user.kind":"resident","hose.joint":false,"hose.tee":true}""", """{"hose.joint":false,"hose.tee":false}""", "user.kind,gas.supply,hose.joint,hose.tee")]
    [InlineData("UC-12", """{"user.kind":"catering","hose.through_wall":true}""", """{"hose.through_wall":false}""", "user.kind,gas.supply,hose.through_wall")]
    [InlineData("UC-13", """{"user.kind":"resident","hose.dedicated":true,"hose.expires":"2026-11-20"}""", """{"hose.dedicated":true,"hose.expires":"2026-11-21"}""", "user.kind,gas.supply,hose.dedicated,hose.expires")]
    [InlineData("UC-14", """{"user.kind":"catering","alarm.present":true,"alarm.works":false}""", """{"user.kind":"resident"}""", "user.kind,alarm.present,alarm.works")]
    [InlineData("UC-15", """{"user.kind":"catering","alarm.present":true,"alarm.gas":"heavier","alarm.distance":4001}""", """{"user.kind":"catering","alarm.present":true,"alarm.gas":"lighter","alarm.distance":8000,"alarm.edge_distance":300,"alarm.shutoff":true,"alarm.manual_reopening":true}""", "user.kind,alarm.present,alarm.gas,alarm.edge_distance,alarm.shutoff,alarm.manual_reopening")]
    [InlineData("UC-16", """{"user.kind":"resident","room.gas_sources":2}""", """{"room.gas_sources":1}""", "user.kind,room.gas_sources")]
    [InlineData("UC-17", """{"gas.supply":"bottled","cylinder.dual_phase":true}""", """{"cylinder.dual_phase":false}""", "user.kind,gas.supply,cylinder.dual_phase")]
    [InlineData("UC-26", """{"user.kind":"resident","appliance.expires":"2020-01-01"}""", """{"appliance.expires":"2030-01-01"}""", "user.kind,appliance.expires")]
    [InlineData("UC-29", """{"gas.supply":"piped","leak.present":true}""", """{"leak.present":false}""", "gas.supply,leak.present")]
    [InlineData("UC-30", """{"gas.supply":"piped","kitchen.height":2199}""", """{"kitchen.ventilated":true,"kitchen.separated":true,"kitchen.height":2200}""", "gas.supply,kitchen.ventilated,kitchen.separated,kitchen.height")]
    public void A_check_of_a_user_holds_does_not_or_stays_open(string rule, string holds, string not, string missing) => ThreeWays("user-checks", rule, holds, not, missing);

    [Fact]
    public void Danger_of_mass_casualties_never_sets_itself()
    {
        var verdict = Shipped.Judge("major-hazards", "MH-10-1", Shipped.Nowhere, Day, """{"danger.mass_casualties":true}""")!;
        Assert.Equal((VerdictState.Open, true), (verdict.State, verdict.AwaitsOfficer));
        Assert.Empty(verdict.Outcome);
        Assert.Equal(VerdictState.Not, Shipped.Judge("major-hazards", "MH-10-1", Shipped.Nowhere, Day, """{"danger.mass_casualties":false}""")!.State);
    }

    [Fact]
    public void With_written_notice_the_condition_is_a_general_hazard_of_the_user()
    {
        const string answers = """{"user.in_toilet":true,"notice.written":true}""";
        Assert.Equal(VerdictState.Not, Shipped.Judge("major-hazards", "MH-09-2", Shipped.Nowhere, Day, answers)!.State);
        var general = Shipped.Judge("major-hazards", "MH-09-2N", Shipped.Nowhere, Day, answers)!;
        Assert.Equal((Value.OfChoice("general"), Value.OfChoice("user")), (general.Outcome["grade"], general.Outcome["party"]));
    }

    [Fact]
    public void The_day_before_a_criterion_came_into_force_there_is_no_verdict()
    {
        const string answers = """{"operator.licence":false}""";
        Assert.Null(Shipped.Judge("major-hazards", "MH-04-1", Shipped.Nowhere, "2023-09-20", answers));
        Assert.Equal("major-hazards/MH-04-1@2023-09-21", Shipped.Judge("major-hazards", "MH-04-1", Shipped.Nowhere, "2023-09-21", answers)!.Version);
    }

    [Fact]
    public void An_old_day_is_judged_by_the_version_of_that_day()
    {
        const string answers = """{"user.kind":"resident","hose.length":2500}""";
        Assert.Equal("user-checks/UC-10@2022-01-01", Shipped.Judge("user-checks", "UC-10", Shipped.Nowhere, "2023-08-08", answers)!.Version);
        Assert.Equal("user-checks/UC-10@2023-08-09", Shipped.Judge("user-checks", "UC-10", Shipped.Nowhere, "2023-08-09", answers)!.Version);
    }

    [Fact]
    public void Nankai_forbids_bottled_gas_in_high_rise_catering_and_cylinders_of_fifty_kilograms_the_nation_does_not()
    {
        const string tower = """{"user.kind":"catering","gas.supply":"piped","lpg.present":true,"place.high_rise":true,"cylinder.largest_mass":50000}""";
        Assert.Equal(VerdictState.Not, Shipped.Judge("user-checks", "UC-02", Shipped.Nowhere, Day, tower)!.State);
        var local = Shipped.Judge("user-checks", "UC-02", Shipped.Nankai, Day, tower)!;
        Assert.Equal((VerdictState.Holds, "user-checks/UC-02@2023-09-07#120104000000"), (local.State, local.Version));
        Assert.Null(Shipped.Judge("user-checks", "UC-L1", Shipped.Nowhere, Day, tower));
        Assert.Equal(VerdictState.Holds, Shipped.Judge("user-checks", "UC-L1", Shipped.Binhai, Day, tower)!.State);
        Assert.Equal("user-checks/UC-02@2023-06-01", Shipped.Judge("user-checks", "UC-02", Shipped.Nankai, "2023-09-06", tower)!.Version);
    }

    [Theory]
    [InlineData("RC-01", "province", null, 25)]
    [InlineData("RC-15", "department", "120104000000", 15)]
    [InlineData("RC-15", "township", "120104000000", 15)]
    [InlineData("RC-18", "unit", "120116000000", 18)]
    [InlineData("RC-20", "county", "620525000000", 20)]
    public void Each_level_reports_by_its_day(string rule, string reporter, string? place, long day)
    {
        var verdict = Shipped.Judge("reporting-calendars", rule, place is null ? Shipped.Nowhere : ["100000000000", place], Day, $$"""{"reporter":"{{reporter}}"}""")!;
        Assert.Equal((VerdictState.Holds, Value.Of(day)), (verdict.State, verdict.Outcome["day"]));
    }

    [Theory]
    [InlineData("UCF-R", null, "resident", "piped", 24)]
    [InlineData("UCF-N", null, "business", "piped", 12)]
    [InlineData("UCF-N", "370300000000", "business", "piped", 1)]
    [InlineData("UCF-N", "370200000000", "business", "piped", 6)]
    [InlineData("UCF-R", "450000000000", "resident", "piped", 12)]
    [InlineData("UCF-B", "310000000000", "resident", "bottled", 12)]
    public void Users_are_checked_as_often_as_their_place_says(string rule, string? place, string kind, string supply, long months)
    {
        var verdict = Shipped.Judge("user-check-frequency", rule, place is null ? Shipped.Nowhere : ["100000000000", place], Day, $$"""{"user.kind":"{{kind}}","gas.supply":"{{supply}}"}""")!;
        Assert.Equal((VerdictState.Holds, Value.Of(months)), (verdict.State, verdict.Outcome["months"]));
    }

    static void ThreeWays(string pack, string rule, string holds, string not, string missing)
    {
        Assert.Equal(VerdictState.Holds, Shipped.Judge(pack, rule, Shipped.Nowhere, Day, holds)!.State);
        Assert.Equal(VerdictState.Not, Shipped.Judge(pack, rule, Shipped.Nowhere, Day, not)!.State);
        var open = Shipped.Judge(pack, rule, Shipped.Nowhere, Day, "{}")!;
        Assert.Equal((VerdictState.Open, missing), (open.State, string.Join(',', open.Missing)));
    }
}
