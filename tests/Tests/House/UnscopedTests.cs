using Xunit;

namespace Anran.Tests.House;

/// <summary>Who looks past the scope. Each gives its reason where it does; whoever adds a line here has been asked why.</summary>
public sealed class UnscopedTests
{
    static readonly string[] Known =
    [
        "src/Kernel/Backup/RestoreBackup.cs",
        "src/Kernel/Data/Db.cs",
        "src/Kernel/Jobs/JobRoutes.cs",
        "src/Kernel/Jobs/JobRunner.cs",
        "src/Kernel/Journal/RowChanges.cs",
        "src/Kernel/Journal/RowHistory.cs",
        "src/Kernel/Journal/Sealer.cs",
        "src/Kernel/Journal/ShowJournalState.cs",
        "src/Kernel/Journal/TellListeners.cs",
        "src/Kernel/Live/LiveHub.cs",
        "src/Modules/Authority/Accounts.cs",
        "src/Modules/Authority/MachineKeys/KeyHolder.cs",
        "src/Modules/Authority/Organisations/CloseOrganisation.cs",
        "src/Modules/Authority/Organisations/FindOrganisations.cs",
        "src/Modules/Authority/Organisations/ImportOrganisations.cs",
        "src/Modules/Authority/Organisations/OrganisationForm.cs",
        "src/Modules/Authority/People/ActorNames.cs",
        "src/Modules/Authority/People/AddPerson.cs",
        "src/Modules/Authority/People/EditPerson.cs",
        "src/Modules/Authority/People/EnablePerson.cs",
        "src/Modules/Authority/People/FindPeople.cs",
        "src/Modules/Authority/People/ImportPeople.cs",
        "src/Modules/Authority/Places/AddPlace.cs",
        "src/Modules/Authority/Places/ChangeablePlace.cs",
        "src/Modules/Authority/Places/ClosePlace.cs",
        "src/Modules/Authority/Places/FindPlaces.cs",
        "src/Modules/Authority/Places/GetPlace.cs",
        "src/Modules/Authority/Places/ImportPlaces.cs",
        "src/Modules/Authority/Places/MovePlace.cs",
        "src/Modules/Authority/Places/PlaceIndex.cs",
        "src/Modules/Authority/Places/PlaceTree.cs",
        "src/Modules/Authority/Places/PlaceViews.cs",
        "src/Modules/Authority/Places/SeedPlaces.cs",
        "src/Modules/Authority/Roles/Handing.cs",
        "src/Modules/Authority/Sessions/BeginTwoFactor.cs",
        "src/Modules/Authority/Sessions/ChangePassword.cs",
        "src/Modules/Authority/Sessions/RecogniseCaller.cs",
        "src/Modules/Authority/Sessions/ShowMe.cs",
        "src/Modules/Authority/Sessions/SignInByPassword.cs",
        "src/Modules/Authority/Sessions/SignInElsewhere.cs",
        "src/Modules/Campaigns/Comparisons/ReadPair.cs",
        "src/Modules/Campaigns/HandIns/Board/SeeHandIns.cs",
        "src/Modules/Campaigns/HandIns/Requirements/ListRequirements.cs",
        "src/Modules/Campaigns/Responsibility/GetMyDuties.cs",
        "src/Modules/Campaigns/Responsibility/SeePlan.cs",
        "src/Modules/Campaigns/Targets/SeeTargets.cs",
        "src/Modules/Campaigns/Targets/SetTargets.cs",
        "src/Modules/Campaigns/Targets/TargetFigures.cs",
        "src/Modules/Campaigns/TaskForces/FormTaskForce.cs",
        "src/Modules/Campaigns/TaskForces/SeeTaskForce.cs",
        "src/Modules/Campaigns/Work/FindDuty.cs",
        "src/Modules/Campaigns/Work/Lists/DutiesInForce.cs",
        "src/Modules/Campaigns/Work/Measures/DecisionsOfMeasure.cs",
        "src/Modules/Campaigns/Work/Measures/SeeMeasure.cs",
        "src/Modules/Hazards/Loop/GivePhoto.cs",
        "src/Modules/Hazards/Loop/ShowHazard.cs",
        "src/Modules/Inspections/Documents/IssueDocument.cs",
        "src/Modules/Inspections/Officers/Certified.cs",
        "src/Modules/Inspections/Tasks/Work/FindOthers.cs",
        "src/Modules/Inspections/Tasks/Work/JoinTasks.cs",
        "src/Modules/Inspections/Tasks/Work/ListOverlaps.cs",
        "src/Modules/RulePacks/Packs/LocalRules.cs",
        "src/Modules/RulePacks/Packs/LocalRulesAround.cs",
        "src/Simulator/Demo.cs",
        "src/Simulator/DemoPlans.cs",
        "src/Simulator/DemoRules.cs",
        "src/Simulator/DemoVisits.cs",
        "src/Simulator/DemoTasks.cs",
        "src/Simulator/DemoWork.cs",
        "src/Simulator/RemoveDemo.cs",
    ];

    [Fact]
    public void Only_known_files_look_past_the_scope()
    {
        var looking = Rooms.Sources(".cs").Select(file => Path.GetRelativePath(Repository.Root, file))
            .Where(file => file.StartsWith("src/", StringComparison.Ordinal) && File.ReadAllText(Path.Combine(Repository.Root, file)).Contains("Unscoped<", StringComparison.Ordinal));

        Assert.Equal(Known.Order(StringComparer.Ordinal), looking.Order(StringComparer.Ordinal));
    }
}
