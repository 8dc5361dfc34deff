using Microsoft.Playwright;

namespace Anran.Tests.Browser;

/// <summary>Every page there is, by the name its photograph bears.</summary>
static class Pages
{
    /// <summary>Addresses that need no looking up. A new route of the client belongs here; a test compares both.</summary>
    static readonly (string Name, string Path)[] Fixed =
    [
        ("home", "/"),
        ("plans", "/plans"),
        ("duties", "/duties"),
        ("my-hand-ins", "/hand-ins"),
        ("imports", "/plans/imports"),
        ("import-new", "/plans/imports/new"),
        ("organisations", "/system/organisations"),
        ("organisation-new", "/system/organisations/new"),
        ("organisations-import", "/system/organisations/import"),
        ("people", "/system/people"),
        ("person-new", "/system/people/new"),
        ("people-import", "/system/people/import"),
        ("registry", "/registry"),
        ("registry-map", "/registry/map"),
        ("subject-new", "/registry/new"),
        ("subjects-import", "/registry/import"),
        ("subjects-twins", "/registry/duplicates"),
        ("roles", "/system/roles"),
        ("places", "/system/places"),
        ("places-import", "/system/places/import"),
        ("machine-keys", "/system/machine-keys"),
        ("journal", "/system/journal"),
        ("rule-packs", "/system/rules"),
        ("local-rules", "/system/local-rules"),
        ("judgements", "/system/judgements"),
        ("local-rule-new", "/system/local-rules/new"),
        ("system", "/system"),
        ("me", "/me"),
        ("not-found", "/there-is-no-such-page"),
    ];

    /// <summary>The demo's own plan, whatever other tests import beside it: it has targets and something to hand in.</summary>
    const string OurPlan = "/plans?q=南开区燃气安全";

    /// <summary>The pages of one thing each, found by following the first link of a list.</summary>
    static readonly (string Name, string List, string Link, string Then)[] OfOneThing =
    [
        ("import", "/plans/imports", "main .list td a", ""),
        ("plan", OurPlan, "main .list td a", ""),
        ("matrix", OurPlan, "main .list td a", "/matrix"),
        ("paper", OurPlan, "main .list td a", "/paper"),
        ("measure", "/duties?organisation=all", "main .list td a", ""),
        ("organisation", "/system/organisations", "main .list td a", ""),
        ("organisation-edit", "/system/organisations", "main .list td a", "/edit"),
        ("person", "/system/people", "main .list td a", ""),
        ("subjects-merge", "/registry/duplicates", "main .list td a[href*='/merge/']", ""),
        ("judgement", "/system/judgements", "main .list td a", ""),
        ("subject", "/registry", "main .list td a", ""),
        ("subject-edit", "/registry", "main .list td a", "/edit"),
        ("rule-pack", "/system/rules", "main .list td a", ""),
        ("local-rule", "/system/local-rules", "main .list td a", ""),
        ("place", "/system/places", ".tree a[href^='/system/places/']", ""),
    ];

    public static async Task<IReadOnlyList<(string Name, string Path)>> All(IPage page)
    {
        var all = new List<(string Name, string Path)>(Fixed);
        foreach (var (name, list, link, then) in OfOneThing)
        {
            await page.GotoAsync(list);
            var first = page.Locator(link).First;
            await first.WaitForAsync();
            all.Add((name, await first.GetAttributeAsync("href") + then));
        }
        var plan = all.Single(it => it.Name == "matrix").Path.Replace("/matrix", "", StringComparison.Ordinal);
        all.Add(("gate", plan + "/gate"));
        all.Add(("targets", plan + "/targets"));
        all.Add(("task-force", plan + "/task-force"));
        all.Add(("task-force-import", plan + "/task-force/import"));
        await page.GotoAsync(plan + "/targets");
        var target = page.Locator("main .list td a").First;
        await target.WaitForAsync();
        all.Add(("target", (await target.GetAttributeAsync("href"))!));
        all.AddRange([("comparison", plan + "/comparison"), ("lowers", plan + "/lowers")]);
        all.Add(("import-comparison", all.Single(it => it.Name == "import").Path + "/comparison"));
        all.Add(("hand-ins", plan + "/hand-ins"));
        all.Add(("hand-ins-list", plan + "/hand-ins?view=list"));
        all.Add(("report-requirements", plan + "/report-requirements"));
        await page.GotoAsync(plan + "/hand-ins?view=list");
        var handIn = page.Locator("main .list td a").First;
        await handIn.WaitForAsync();
        all.Add(("hand-in", (await handIn.GetAttributeAsync("href"))!));
        return all;
    }

    /// <summary>There, with its data, and nothing on its way.</summary>
    public static async Task Show(this IPage page, string path)
    {
        await page.GotoAsync(path);
        await page.Locator("h1").First.WaitForAsync();
        await Assertions.Expect(page.Locator(".skeleton")).ToHaveCountAsync(0);
    }
}
