using Anran.Campaigns.Responsibility;
using Anran.Kernel.Journal;
using Microsoft.EntityFrameworkCore;

namespace Anran.Tests.Campaigns.Home;

/// <summary>What organisations do with their duties, done behind the server's back and told by a fact as they would.</summary>
static class SomeWork
{
    public static async Task<List<Duty>> Duties(this App app, string plan) =>
        await app.Inside(db => db.Unscoped<Duty>("test").AsNoTracking().Where(it => it.Plan == Guid.Parse(plan)).OrderBy(it => it.Position).ThenBy(it => it.Organisation).ToListAsync());

    public static Task<int> Change(this App app, Guid duty, Action<Duty> change) => app.Inside(async db =>
    {
        var row = await db.Unscoped<Duty>("test").SingleAsync(it => it.Id == duty);
        change(row);
        db.Note(new Worked(duty), row);
        return await db.SaveChangesAsync();
    });

    public static void DoAnything(Duty duty, Random random)
    {
        duty.State = (DutyState)random.Next(4);
        duty.Percent = random.Next(101);
        if (random.Next(3) == 0) duty.Due = random.Next(4) == 0 ? null : new DateOnly(2026, 7, 1).AddDays(random.Next(30));
        if (random.Next(2) == 0) duty.Person = random.Next(2) == 0 ? null : Some.Dave.Id;
    }

    sealed record Worked(Guid Duty) : IFact
    {
        public static string Name => "duty.test-worked";
    }
}
