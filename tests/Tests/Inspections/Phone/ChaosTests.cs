using System.Diagnostics;
using Xunit;
using Xunit.Abstractions;

namespace Anran.Tests.Inspections.Phone;

/// <summary>
/// The phone's protocol in bad weather, on virtual time: requests are lost on the way or their answers are, come twice, late and out of
/// order, photos break off in the middle, the server is killed and comes back on the same store. Afterwards everything is there exactly
/// once, and it is the same whatever the weather was.
/// </summary>
public sealed class ChaosTests(ITestOutputHelper output)
{
    const int Schedules = 200, Lanes = 2;

    [Fact]
    public async Task Two_hundred_schedules_of_twenty_inspections_end_alike_with_everything_there_once()
    {
        var (began, told) = (Stopwatch.GetTimestamp(), new System.Collections.Concurrent.ConcurrentBag<(string State, Weather Weather)>());

        await Parallel.ForEachAsync(Enumerable.Range(0, Lanes), new ParallelOptions { MaxDegreeOfParallelism = Lanes }, async (lane, stop) =>
        {
            await using var world = await ChaosWorld.Create();
            for (var seed = lane; seed < Schedules; seed += Lanes) told.Add(await new ChaosSchedule(world, seed).Run());
            Assert.Equal(0, world.Leftovers());
        });

        var sum = told.Select(it => it.Weather).Aggregate((left, right) => left + right);
        output.WriteLine($"{Schedules} schedules in {Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} s: {sum}");
        Assert.Equal(Schedules, told.Count);
        Assert.Single(told.Select(it => it.State).Distinct());
        Assert.All([sum.Lost, sum.Unheard, sum.Twice, sum.Cut, sum.Kills], it => Assert.True(it >= Schedules / 2, $"{sum}"));
    }
}

/// <summary>What went wrong.</summary>
sealed record Weather(int Requests, int Lost, int Unheard, int Twice, int Cut, int Kills)
{
    public static Weather operator +(Weather left, Weather right) => new(
        left.Requests + right.Requests, left.Lost + right.Lost, left.Unheard + right.Unheard, left.Twice + right.Twice, left.Cut + right.Cut, left.Kills + right.Kills);

    public override string ToString() => $"{Requests} requests, {Lost} lost, {Unheard} answered unheard, {Twice} sent twice, {Cut} photos cut, {Kills} kills of the server";
}
