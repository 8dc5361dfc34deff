using System.Text.Json;
using Anran.Inspections;
using Anran.Inspections.Checklists;
using Anran.Inspections.Phone.Operations;
using Anran.Inspections.Visits;
using Xunit;

namespace Anran.Tests.Inspections.Visits;

/// <summary>The state of a visit is a function of the set of its operations.</summary>
public sealed class VisitStateTests
{
    static readonly string[] Items = ["leak", "hose-length", "valves", "exits"];

    [Fact]
    public void Order_and_repetition_change_nothing()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var all = Written(random);
            var expected = Told(VisitState.Of(all));
            for (var i = 0; i < 10; i++)
            {
                var shuffled = all.Concat(all.Where(_ => random.Next(3) == 0)).ToArray();
                random.Shuffle(shuffled);
                Assert.Equal(expected, Told(VisitState.Of(shuffled)));
                Assert.Equal(Evidence.Of(all), Evidence.Of(shuffled.DistinctBy(it => it.Id)));
            }
        }
    }

    [Fact]
    public void A_part_of_the_set_says_nothing_that_the_whole_set_takes_back_but_by_naming_it()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var all = Written(random);
            var (part, whole) = (all.Where(_ => random.Next(2) == 0).ToList(), VisitState.Of(all));
            var less = VisitState.Of(part);

            // What is whole with less is the same whole with more.
            if (less.IsWhole) Assert.Equal(Told(less.Signed), Told(whole.Signed));
            foreach (var (item, register) in less.Now.Answers)
            {
                foreach (var gone in register.Standing.Where(it => whole.Now.Answers[item].Standing.All(one => one.By.Id != it.By.Id)))
                    Assert.Contains(all, it => it.Body is Answer answer && answer.Item == item && answer.Over.Contains(gone.By.Id));
            }
        }
    }

    [Fact]
    public void Of_several_that_stand_the_graver_counts_and_a_later_one_that_names_them_all_settles_it()
    {
        var (pass, fail) = (Op(1, Said("leak", ItemResult.Pass)), Op(2, Said("leak", ItemResult.Fail)));
        var both = VisitState.Of([pass, fail]).Now.Answers["leak"];
        var settled = VisitState.Of([Op(3, Said("leak", ItemResult.Na, pass.Id, fail.Id)), fail, pass]).Now.Answers["leak"];
        var agreed = VisitState.Of([pass, Op(4, Said("leak", ItemResult.Pass))]).Now;

        Assert.Equal((true, ItemResult.Fail), (both.IsConflict, both.Value.Result));
        Assert.Equal((false, ItemResult.Na, 1), (settled.IsConflict, settled.Value.Result, settled.Standing.Count));
        Assert.Equal(0, agreed.Conflicts);
    }

    [Fact]
    public void Two_that_name_each_other_both_stand()
    {
        var (one, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        var register = VisitState.Of([Op(1, Said("leak", ItemResult.Pass, other), one), Op(2, Said("leak", ItemResult.Fail, one), other)]).Now.Answers["leak"];

        Assert.Equal(2, register.Standing.Count);
    }

    [Fact]
    public void It_is_whole_when_all_that_was_signed_is_there_and_what_was_not_is_later()
    {
        var (begin, answer, other) = (Op(1, new Begin(Guid.CreateVersion7(), "x@2020-01-01", Activity.Patrol, null, [], null)), Op(2, Said("leak", ItemResult.Pass)), Op(3, Said("leak", ItemResult.Fail)));
        var finish = Op(4, new Finish(VisitOutcome.Done, "x", "", [begin.Id, answer.Id], []));

        Assert.False(VisitState.Of([begin, finish]).IsWhole);
        Assert.Equal([answer.Id], VisitState.Of([begin, finish]).Lacking);
        Assert.False(VisitState.Of([answer, finish]).IsWhole);
        var whole = VisitState.Of([finish, other, answer, begin]);
        Assert.True(whole.IsWhole);
        Assert.Equal((ItemResult.Pass, ItemResult.Fail), (whole.Signed.Answers["leak"].Value.Result, whole.Now.Answers["leak"].Value.Result));
        Assert.Equal([other.Id], whole.Later.Select(it => it.Id));
    }

    static List<Operation> Written(Random random)
    {
        var all = new List<Operation> { Op(1, new Begin(Guid.CreateVersion7(), "x@2020-01-01", Activity.Patrol, null, [], null)) };
        for (var i = 2; i < 25; i++)
        {
            var over = all.Where(_ => random.Next(4) == 0).Select(it => it.Id).ToArray();
            OperationBody body = random.Next(8) switch
            {
                0 => new Remark($"备注{random.Next(3)}", over),
                1 => new Sign(SignerRole.Officer, new Guid(1, 0, 0, new byte[8]), "甲", "", [], over),
                2 => new PhotoTaken(Guid.CreateVersion7(), "leak", "", 1, 1, 1, App.Now, null),
                3 when all.Select(it => it.Body).OfType<PhotoTaken>().FirstOrDefault() is { } photo => new PhotoDropped(photo.Photo, "重拍"),
                4 => new Lower("leak", FindingGrade.General, $"理由{random.Next(2)}", over),
                _ => Said(Items[random.Next(Items.Length)], (ItemResult?)random.Next(3), over),
            };
            all.Add(Op(i, body));
        }
        if (random.Next(4) > 0) all.Add(Op(25, new Finish(VisitOutcome.Done, "x", "", [.. all.Where(_ => random.Next(5) > 0).Select(it => it.Id)], [])));
        return all;
    }

    static Answer Said(string item, ItemResult? result, params Guid[] over) => new(item, result, [], null, null, null, false, over);

    static Operation Op(int n, OperationBody body, Guid? id = null) => new(id ?? Guid.CreateVersion7(), new Guid(n % 2, 0, 0, new byte[8]), n, Guid.Empty, App.Now.AddSeconds(n), null, new(31 + (n / 100.0), 121, 5, App.Now.AddSeconds(n)), body);

    static string Told(VisitState state) => JsonSerializer.Serialize(new
    {
        Begin = state.Begin?.By.Id, Finish = state.Finish?.By.Id, state.IsWhole, state.Lacking, Later = state.Later.Select(it => it.Id), Now = Told(state.Now), Signed = Told(state.Signed),
    });

    static string Told(Anran.Inspections.Visits.Fields fields) => JsonSerializer.Serialize(new
    {
        fields.Conflicts,
        Answers = fields.Answers.Select(it => $"{it.Key} {it.Value.Value.Result} {string.Join(',', it.Value.Standing.Select(one => one.By.Id))}"),
        Remark = fields.Remark?.Standing.Select(it => it.By.Id),
        Signatures = fields.Signatures.Select(it => $"{it.Key} {string.Join(',', it.Value.Standing.Select(one => one.By.Id))}"),
        Lowers = fields.Lowers.Select(it => $"{it.Key} {string.Join(',', it.Value.Standing.Select(one => one.By.Id))}"),
        Photos = fields.Photos.Select(it => it.Body.Photo),
    });
}
