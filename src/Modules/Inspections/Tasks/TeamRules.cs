using Anran.Inspections.Officers;

namespace Anran.Inspections.Tasks;

/// <summary>Who may go: at least two certified officers for an administrative inspection; whoever only patrols never inspects; experts advise and do not count.</summary>
sealed class TeamRules(Certified certified, IPeople people)
{
    public const int FewestOfficers = 2;

    /// <param name="day">The legal day by which the visit is to be made: certificates have to hold until then.</param>
    /// <exception cref="Problem">They may not.</exception>
    public async Task MustBeRight(TaskActivity activity, IReadOnlyList<Member> members, DateOnly day, CancellationToken stop)
    {
        var officers = members.Where(it => it.Part == MemberPart.Officer).ToList();
        if (officers.Count == 0) throw TaskProblems.NobodyGoes();
        if (activity != TaskActivity.Inspection) return;
        var ids = officers.ConvertAll(it => it.Person);
        var patrol = await people.OnlyPatrol([.. members.Select(it => it.Person)], day, stop);
        if (members.FirstOrDefault(it => patrol.Contains(it.Person)) is { } looking) throw TaskProblems.PatrolOnly(looking.Name);
        var valid = await certified.On(day, ids, stop);
        if (officers.Find(it => !valid.Contains(it.Person)) is { } without) throw TaskProblems.NotCertified(without.Name, day);
        if (officers.Count < FewestOfficers) throw TaskProblems.TooFewOfficers(FewestOfficers);
    }

    /// <summary>What a visit that was made lacked, by those who made it on the day.</summary>
    public async Task<IReadOnlyList<TaskLack>> LacksOf(VisitTask task, IReadOnlyCollection<Guid> officers, DateOnly day, CancellationToken stop)
    {
        var lacks = new List<TaskLack>();
        if (task.Activity != TaskActivity.Inspection) return lacks;
        if (task.ApprovedAt is null && task.Procedure != TaskProcedure.Urgent) lacks.Add(TaskLack.NotApproved);
        if (task.NoticedAt is null && task.Procedure == TaskProcedure.Announced) lacks.Add(TaskLack.NotNoticed);
        var valid = await certified.On(day, officers, stop);
        if (officers.Count < FewestOfficers) lacks.Add(TaskLack.TooFewOfficers);
        if (officers.Any(it => !valid.Contains(it))) lacks.Add(TaskLack.NotCertified);
        return lacks;
    }
}
