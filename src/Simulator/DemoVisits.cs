using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Anran.Authority.People;
using Anran.Inspections.Checklists;
using Anran.Inspections.Phone.Devices;
using Anran.Inspections.Phone.Operations;
using Anran.Inspections.Phone.Photos;
using Anran.Inspections.Visits;
using Anran.Kernel.Files;
using Anran.Registry.Subjects;
using Microsoft.EntityFrameworkCore;

namespace Anran.Simulator;

/// <summary>
/// Visits of the last months in the demo: made as a phone would have made them and taken in by the same door, so that they are judged,
/// conflict and come late by the rules of visits themselves. Only the days lie in the past.
/// </summary>
static class DemoVisits
{
    const string Why = "the demo knows the whole country";
    const int Visits = 60, DaysBack = 150;

    /// <summary>Items that fail here and there, with what was measured and written.</summary>
    static readonly (string Item, Dictionary<string, object> Values, string Note, string? Measure)[] Wrongs =
    [
        ("hose-length", new() { ["hose.length"] = 2600 }, "软管约 2.6 米，绕过灶台。", "当场通知更换"),
        ("alarm-works", new() { ["alarm.present"] = true, ["alarm.works"] = false }, "报警器断电。", "当场恢复供电并测试"),
        ("valves", new() { ["valve.reachable"] = false }, "阀门被橱柜遮挡。", null),
        ("hose-joint", new() { ["hose.joint"] = true }, "软管中间有接头。", "当场停用，通知更换"),
        ("flame-failure", new() { ["burner.flame_failure"] = false }, "一台猛火灶无熄火保护装置。", null),
        ("certified", new() { ["product.certified"] = false }, "调压器无标志。", "已更换"),
    ];

    public static async Task PlantVisits(this IServiceProvider services, CancellationToken stop)
    {
        var (db, now) = (services.GetRequiredService<Db>(), services.GetRequiredService<TimeProvider>().GetUtcNow());
        var shelf = services.GetRequiredService<ChecklistShelf>();
        var people = await db.Unscoped<Person>(Why).AsNoTracking().Where(it => it.Account == "nankai-jiancha" || it.Account == "nankai-jiancha-b" || it.Account == "gulou-wangge").ToDictionaryAsync(it => it.Account, stop);
        if (people.Count < 3) return;
        var kinds = shelf.All.SelectMany(it => it.Kinds).ToHashSet();
        var subjects = (await db.Unscoped<Subject>(Why).AsNoTracking().Where(it => it.MergedInto == null && it.Organisation == null).OrderBy(it => it.Id).ToListAsync(stop)).Where(it => kinds.Contains(it.Kind)).ToList();
        if (subjects.Count == 0) return;
        var random = new Random(20261102);
        var pen = new Pen(services, people["nankai-jiancha"], people["nankai-jiancha-b"], people["gulou-wangge"]);
        await pen.Register(now, stop);
        for (var i = 0; i < Visits; i++)
        {
            var at = now.AddDays(-DaysBack + ((double)DaysBack * i / Visits)).AddMinutes(random.Next(-120, 120));
            await pen.Write(i, subjects[i * 7 % subjects.Count], at < now ? at : now.AddMinutes(-30), random, stop);
            // What is saved is not looked through again at every later save.
            db.ChangeTracker.Clear();
        }
    }

    sealed class Pen(IServiceProvider services, Person first, Person second, Person walker)
    {
        readonly Dictionary<Guid, (Device Device, long Made)> devices = [];
        readonly Db db = services.GetRequiredService<Db>();
        readonly DateTimeOffset now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        Guid visit;
        DateTimeOffset at;

        public async Task Register(DateTimeOffset at, CancellationToken stop)
        {
            foreach (var person in new[] { first, second, walker })
            {
                var device = new Device { Id = RowId.New(at), Person = person.Id, Name = "演示手机", RegisteredAt = at };
                device.NoteRegistered();
                db.Add(device);
                devices[person.Id] = (device, 0);
            }
            await db.SaveChangesAsync(stop);
        }

        public async Task Write(int i, Subject subject, DateTimeOffset begun, Random random, CancellationToken stop)
        {
            var activity = i % 4 == 3 ? Activity.Patrol : Activity.Inspection;
            var writer = activity == Activity.Patrol ? walker : first;
            var officers = activity == Activity.Patrol ? new[] { walker.Id } : [first.Id, second.Id];
            // Whether it uses bottles or piped gas decides the list; a subject of unknown gas gets the first that fits.
            var lists = services.GetRequiredService<ChecklistShelf>().For(subject.Kind, activity, Anran.Kernel.Time.BeijingTime.DayOf(begun)).ToList();
            if (lists.Count == 0) return;
            var (_, version) = lists.Find(it => it.Checklist.Code.EndsWith(subject.Gas == "methane" ? "piped" : "bottled", StringComparison.Ordinal)) is { Checklist: not null } fit ? fit : lists[0];
            (visit, at) = (RowId.New(begun), begun);
            var late = i % 11 == 5;
            var (all, photos) = (new List<Operation>(), new List<(Guid Id, byte[] Bytes)>());
            all.Add(Said(writer, new Begin(subject.Id, version.Name, activity, null, officers, late ? Anran.Kernel.Time.BeijingTime.DayOf(begun) : null), subject));
            var outcome = i % 13 == 7 ? VisitOutcome.NoAccess : i % 29 == 17 ? VisitOutcome.Refused : VisitOutcome.Done;
            if (outcome == VisitOutcome.Done) Answers(i, version, writer, subject, random, all, photos);
            var summary = outcome == VisitOutcome.Done ? $"检查日期 {begun:yyyy-MM-dd}，检查对象：{subject.Name}。检查结果详见问题清单。" : $"到访 {subject.Name}，未能检查。";
            var shown = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(summary)));
            foreach (var officer in officers) all.Add(Said(writer, new Sign(SignerRole.Officer, officer, officer == first.Id ? first.Name : officer == second.Id ? second.Name : walker.Name, shown, Scrawl(random), []), subject));
            all.Add(outcome == VisitOutcome.Done && i % 9 != 8 ? Said(writer, new Sign(SignerRole.Inspected, null, "演示店主", shown, Scrawl(random), []), subject) : Said(writer, new Refuse(outcome == VisitOutcome.Done ? "店主外出，店员不愿代签。" : "无人在场。", shown), subject));
            all.Add(Said(writer, new Finish(outcome, summary, shown, [.. all.Select(it => it.Id)], []), subject));
            // The last one is still under way on its phone.
            var sent = i == Visits - 1 ? all[..^1] : all;
            await Take(devices[writer.Id].Device, sent, writer.Id, stop);
            if (i % 17 == 4 && outcome == VisitOutcome.Done) await Take(devices[second.Id].Device, [Said(second, new Answer("valves", ItemResult.Fail, [], "后厨另一处阀门被遮挡。", null, null, false, []), subject)], second.Id, stop);
            foreach (var (id, bytes) in photos.Take(i % 6 == 1 ? photos.Count - 1 : photos.Count)) await Keep(id, bytes, stop);
        }

        void Answers(int i, ChecklistVersion version, Person writer, Subject subject, Random random, List<Operation> all, List<(Guid, byte[])> photos)
        {
            var wrong = Enumerable.Range(0, i % 3).Select(n => Wrongs[((i / 3) + n) % Wrongs.Length]).ToDictionary(it => it.Item);
            var grave = i % 12 == 10;
            foreach (var item in version.Items)
            {
                if (grave && item.Code == "underground")
                {
                    all.Add(Said(writer, Bad(item.Code, new() { ["place.basement"] = true, ["user.underground"] = true }, "液化石油气瓶存放在地下室厨房。", "当场停用并移出气瓶"), subject));
                    Photo(item.Code);
                }
                else if (item.Code == "notice")
                {
                    if (grave) all.Add(Said(writer, Bad(item.Code, new() { ["notice.written"] = false, ["notice.measure"] = false }, null, null) with { Result = ItemResult.Pass }, subject));
                }
                else if (wrong.TryGetValue(item.Code, out var it))
                {
                    all.Add(Said(writer, Bad(item.Code, it.Values, it.Note, it.Measure), subject));
                    Photo(item.Code);
                }
                else if (item.Code == "cylinder-mass") all.Add(Said(writer, Bad(item.Code, new() { ["cylinder.total_mass"] = 30_000, ["cylinder.largest_mass"] = 15_000 }, null, null) with { Result = ItemResult.Pass }, subject));
                else all.Add(Said(writer, new Answer(item.Code, ItemResult.Pass, [], null, null, null, true, []), subject));
            }
            Photo(null);

            void Photo(string? item)
            {
                var (id, bytes) = (RowId.New(at), DemoPicture.Png(random.Next()));
                photos.Add((id, bytes));
                all.Add(Said(writer, new PhotoTaken(id, item, Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length, DemoPicture.Width, DemoPicture.Height, at, null), subject));
            }
        }

        static Answer Bad(string item, Dictionary<string, object> values, string? note, string? measure) => new(
            item, ItemResult.Fail, new(values.ToDictionary(it => it.Key, it => JsonSerializer.SerializeToElement(it.Value)), StringComparer.Ordinal), note, measure, null, false, []);

        Operation Said(Person writer, OperationBody body, Subject where)
        {
            at = at.AddSeconds(20);
            var (device, made) = devices[writer.Id];
            devices[writer.Id] = (device, made + 1);
            var position = where.Position is { } spot ? new Anran.Inspections.Phone.Operations.Position(spot.LatitudeDegrees, spot.LongitudeDegrees + (made % 7 / 1e5), 8 + (made % 5), at) : null;
            return new(RowId.New(at), device.Id, made + 1, visit, at, 480, position, body);
        }

        async Task Take(Device device, IReadOnlyList<Operation> operations, Guid person, CancellationToken stop)
        {
            var receipts = await services.GetRequiredService<OperationIntake>().Take(device, [.. operations.Select(it => new Sent(it.Id, it, null))], new(now, TimeSpan.Zero, person, null), stop);
            if (receipts.FirstOrDefault(it => it.State != ReceiptState.Taken) is { } bad) throw new InvalidOperationException($"The demo's own operation was refused: {bad.Problem?.En}");
        }

        async Task Keep(Guid id, byte[] bytes, CancellationToken stop)
        {
            var row = await db.Set<FieldPhoto>().SingleAsync(it => it.Id == id, stop);
            var owner = await db.Set<Visit>().AsNoTracking().SingleAsync(it => it.Id == row.Visit, stop);
            using var content = new MemoryStream(bytes);
            await services.GetRequiredService<FileStore>().Add(content, $"{id:n}.png", owner, stop, id);
            row.Arrive();
            db.Entry(row).State = EntityState.Modified;
            await db.SaveChangesAsync(stop);
        }

        static IReadOnlyList<IReadOnlyList<int>> Scrawl(Random random) =>
            [.. Enumerable.Range(0, 3).Select(line => (IReadOnlyList<int>)[.. Enumerable.Range(0, 12).SelectMany(step => new[] { 20 + (line * 60) + (step * 5), 40 + random.Next(-25, 25) })])];
    }
}
