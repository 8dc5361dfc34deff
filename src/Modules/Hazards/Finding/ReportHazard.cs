using System.ComponentModel.DataAnnotations;
using Anran.Hazards.Loop;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Hazards.Finding;

/// <summary>A hazard that somebody saw, registered at the desk. Where one of the same kind is open at the subject, it is asked whether it is that one.</summary>
static class ReportHazard
{
    public sealed record Request
    {
        [Required] public Guid? Subject { get; init; }
        [Required, StringLength(40)] public string Kind { get; init; } = "";
        [Required] public HazardGrade? Grade { get; init; }

        /// <summary>What is wrong.</summary>
        [Required, StringLength(Hazard.LongestWhat, MinimumLength = 2)] public string What { get; init; } = "";

        /// <summary>What else is to be said; may name people.</summary>
        [StringLength(HazardSource.LongestNote)] public string? Note { get; init; }

        /// <summary>管控措施 taken on the spot.</summary>
        [StringLength(Hazard.LongestMeasure)] public string? Measure { get; init; }

        /// <summary>Id of the rule that is broken, as <c>UC-10</c> or <c>MH-09-1</c>.</summary>
        [StringLength(40)] public string? Rule { get; init; }

        /// <summary>Source and clause, where no rule is named.</summary>
        [StringLength(200)] public string? Clause { get; init; }
        public IReadOnlyList<Guid>? Photos { get; init; }

        /// <summary>Left out: today.</summary>
        public DateOnly? FoundOn { get; init; }

        /// <summary>The open hazard that it is the same as: it gets one more source.</summary>
        public Guid? SameAs { get; init; }

        /// <summary>The similar ones were looked at, and it is none of them.</summary>
        public bool Sure { get; init; }
    }

    /// <param name="Joined">It was added to a hazard that was there.</param>
    public sealed record Answer(Guid Id, string Number, bool Joined);

    public static void Map(IEndpointRouteBuilder hazards) => hazards.MapPost("", Handle).Requires("hazards.report");

    static async Task<Created<Answer>> Handle(
        Request request, Db db, ISubjects subjects, NewHazards news, HazardKinds kinds, HazardFiles files, TimeProvider time, CancellationToken stop)
    {
        var subject = (await subjects.FindAll([request.Subject!.Value], stop)).GetValueOrDefault(request.Subject.Value) ?? throw HazardProblems.SubjectUnknown();
        if (subject.Status == SubjectStatus.Closed) throw HazardProblems.SubjectClosed();
        if (!kinds.Knows(request.Kind)) throw HazardProblems.KindUnknown();
        var today = time.Today();
        var on = request.FoundOn ?? today;
        if (on > today || on < today.AddYears(-1)) throw HazardProblems.FoundInTheFuture();
        var found = Read(request, subject, on, db.Caller, time.GetUtcNow());
        var same = await Same(db, found, request, stop);
        var hazard = same is not null ? news.Join(same, found with { Photos = await files.File(request.Photos, "photos", same, stop) }) : await Fresh(found, request, news, files, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/hazards/{hazard.Id}", new Answer(hazard.Id, hazard.Number, same is not null));
    }

    static async Task<Hazard> Fresh(Found found, Request request, NewHazards news, HazardFiles files, CancellationToken stop)
    {
        var photos = new List<Guid>();
        var hazard = await news.Register(found with { Photos = photos }, stop);
        // Filed once it is known with what; the rows hold the very list that is filled here.
        photos.AddRange(await files.File(request.Photos, "photos", hazard, stop));
        return hazard;
    }

    static async Task<Hazard?> Same(Db db, Found found, Request request, CancellationToken stop)
    {
        if (request.SameAs is { } id)
            return await db.Set<Hazard>().SingleOrDefaultAsync(it => it.Id == id && it.Subject == found.Subject && it.Open, stop) ?? throw HazardProblems.NotFound();
        if (request.Sure) return null;
        var alike = await db.Set<Hazard>().CountAsync(it => it.Subject == found.Subject && it.Open && (it.Kind == found.Kind || (found.Item != null && it.Item == found.Item)), stop);
        return alike == 0 ? null : throw HazardProblems.MaybeThere(alike);
    }

    static Found Read(Request request, SubjectEntry subject, DateOnly on, Caller caller, DateTimeOffset at)
    {
        var mine = caller.Identity?.Organisation;
        var own = subject.Organisation is not null && subject.Organisation == mine;
        var what = Typed.Words(request.What, "what") ?? throw HazardProblems.Unprintable("what");
        var rule = Typed.Words(request.Rule, "rule");
        var clause = Typed.Words(request.Clause, "clause");
        return new(
            RowId.New(at), own ? SourceKind.Own : SourceKind.Desk, null, null, subject.Id, subject.Name, subject.Place, subject.ScopeKey, subject.Organisation, own ? null : mine,
            request.Kind, request.Grade!.Value, new(what, what), Typed.Words(request.Note, "note") ?? "", Typed.Words(request.Measure, "measure"), rule,
            rule?.StartsWith("MH-", StringComparison.Ordinal) == true ? rule : null, [], clause is null ? [] : [clause], [], on, at, caller.Id, caller.Name, on < BeijingDay(at));
    }

    static DateOnly BeijingDay(DateTimeOffset at) => BeijingTime.DayOf(at);
}
