using System.ComponentModel.DataAnnotations;
using Anran.Hazards.Loop;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Hazards.Clocks;

/// <summary>A draft becomes an order with a demand and a last day, or is dropped with a reason.</summary>
static class DecideOrder
{
    public sealed record Request
    {
        public int Version { get; init; }

        /// <summary>What is demanded, or why it is dropped.</summary>
        [Required, StringLength(HazardStep.LongestText, MinimumLength = 2)] public string Text { get; init; } = "";

        /// <summary>To be done by then; only when it is issued.</summary>
        public DateOnly? AnswerBy { get; init; }
    }

    public sealed record Answer(Guid Id, OrderState State, int Version);

    public static void Map(IEndpointRouteBuilder orders)
    {
        orders.MapPost("/{id:guid}/issue", Issue).Requires("hazards.supervise");
        orders.MapPost("/{id:guid}/drop", Drop).Requires("hazards.supervise");
    }

    static Task<Ok<Answer>> Issue(Guid id, Request request, Db db, TimeProvider time, CancellationToken stop) => Decide(id, request, db, (order, text) =>
        order.Issue(text, request.AnswerBy is { } by && by <= time.Today().AddYears(1) ? by : throw HazardProblems.Lacking(Need.Due), db.Caller, time.Today()), stop);

    static Task<Ok<Answer>> Drop(Guid id, Request request, Db db, TimeProvider time, CancellationToken stop) =>
        Decide(id, request, db, (order, text) => order.Drop(text, db.Caller, time.Today()), stop);

    static async Task<Ok<Answer>> Decide(Guid id, Request request, Db db, Action<SupervisionOrder, string> decide, CancellationToken stop)
    {
        var order = await db.Set<SupervisionOrder>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw HazardProblems.OrderNotFound();
        if (order.Version != request.Version) throw ProblemWriter.ChangedMeanwhile();
        decide(order, Typed.Words(request.Text, "text") ?? throw HazardProblems.Unprintable("text"));
        await db.SaveChangesAsync(stop);
        return TypedResults.Ok(new Answer(order.Id, order.State, order.Version));
    }
}
