namespace Anran.Inspections.Visits;

static class VisitProblems
{
    public static Problem NotFound() => new(404, "visit.not-found", new("没有这次检查，或不在你的范围内。", "There is no such visit, or it lies outside your scope."));

    public static Problem SubjectUnknown() => new(404, "subject.not-found", new("没有这个监管对象，或不在你的范围内。", "There is no such subject, or it lies outside your scope."));

    public static Problem PlaceUnknown() => Problem.Field("place", "place.unknown", new("没有这个地方。", "There is no such place."));

    public static Problem FindingNotFound() => new(404, "finding.not-found", new("没有这个问题，或不在你的范围内。", "There is no such finding, or it lies outside your scope."));

    public static Problem NothingToLower() => new(409, "finding.not-major", new("只有判为重大隐患的问题可以申请降级。", "Only a finding that was graded major can be lowered."));

    public static Problem NobodyAsked() => new(409, "finding.not-asked", new("还没有人申请降级。先由一人写明理由申请，再由另一人决定。", "Nobody has asked that it be lowered. One person asks with a reason, another decides."));

    public static Problem SecondPerson() => new(403, "finding.second-person", new(
        "降级要由申请人以外的第二人决定。", "A grade is lowered by a second person, not by the one who asked."));

    public static Problem DecidedAlready() => new(409, "finding.decided-already", new("降级申请已有决定，不再更改。", "It was decided already and stays as it is."));
}
