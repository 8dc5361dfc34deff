using System.Security.Cryptography;
using System.Text;
using Anran.Authority;
using Anran.Authority.People;
using Anran.Authority.Places;
using Anran.Campaigns;
using Anran.Campaigns.Imports;
using Anran.Campaigns.Publishing;
using Anran.Campaigns.Responsibility;
using Anran.Campaigns.Units;
using Anran.Kernel.Shipped;
using Anran.Plans;
using Microsoft.EntityFrameworkCore;

namespace Anran.Simulator;

/// <summary>Imports a sample plan the way a coordinator does: settles what is doubtful, and confirms it.</summary>
static class DemoPlans
{
    /// <summary>So long ago the plans of the demo came into force.</summary>
    const int Ago = 70;

    const string Why = "the demo knows the whole country";

    public static async Task PlantPlan(this IServiceProvider services, DemoScript.Paper paper, CancellationToken stop)
    {
        var (db, time) = (services.GetRequiredService<Db>(), services.GetRequiredService<TimeProvider>());
        var place = await Place(db, paper.Place, stop);
        var person = await db.Unscoped<Person>(Why).SingleAsync(it => it.Account == paper.By, stop);
        var by = new By(person.Id, person.Name, time.GetUtcNow().AddDays(-Ago));

        var text = Text(paper);
        var source = PlanText.Of(text);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        var import = PlanImport.Of(PlanCompiler.Compile(source), source.Lines, paper.File, hash, (place.Id, place.ScopeKey), null, by);
        db.Add(import);
        db.Add(new DemoRow { Kind = nameof(PlanImport), Id = import.Id });
        await db.SaveChangesAsync(stop);
        if (!paper.Confirm) return;

        for (var doubt = 0; doubt < import.DoubtCount; doubt++) import.Settle(doubt, Settling.Accepted, null, import.Version, by);
        var plan = await ConfirmPlanImport.Confirm(import, import.Version, by, db, services.GetRequiredService<BulkWriter>(), services.GetRequiredService<UnitMapper>(), services.GetRequiredService<IOrganisations>(), stop);
        db.Add(new DemoRow { Kind = nameof(Plan), Id = plan.Id });
        await services.DecideAll(plan.Id, by with { At = by.At.AddHours(1) }, stop);
        plan.BeginPublishing(by);
        await db.SaveChangesAsync(stop);
        await PublishPlan.Run(plan.Id, services, new(), stop, by.At.AddHours(3));
        await services.PlantWork(plan, by, stop);
    }

    static string Text(DemoScript.Paper paper)
    {
        using var file = ShippedData.OpenText("demo/plans/" + paper.File);
        return paper.Replace.Aggregate(file.ReadToEnd(), (text, words) => text.Replace(words.Key, words.Value, StringComparison.Ordinal));
    }

    static async Task<Place> Place(Db db, string code, CancellationToken stop)
    {
        var id = await db.Unscoped<PlaceCode>(Why).Where(it => it.System == PlaceCode.Statistical && it.To == null && it.Code == code).Select(it => it.Place).SingleAsync(stop);
        return await db.Unscoped<Place>(Why).SingleAsync(it => it.Id == id, stop);
    }
}
