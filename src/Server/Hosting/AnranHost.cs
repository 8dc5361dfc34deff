using Anran.Authority;
using Anran.Campaigns;
using Anran.Hazards;
using Anran.Inspections;
using Anran.Kernel;
using Anran.Kernel.Access;
using Anran.Kernel.Data;
using Anran.Kernel.Files;
using Anran.Kernel.Http;
using Anran.Kernel.Keys;
using Anran.Registry;
using Anran.RulePacks;
using Anran.Simulator;

namespace Anran.Server.Hosting;

/// <summary>Composition: which modules there are, and the way of a request through them.</summary>
static class AnranHost
{
    /// <returns>The exit code: 0 after an orderly stop, 2 when it could not start.</returns>
    public static async Task<int> Run(ServeOptions options, TextWriter output, TextWriter errors, CancellationToken stop)
    {
        try
        {
            await using var app = Build(options);
            await Prepare(app, stop);
            await app.StartAsync(stop);
            await output.WriteLineAsync($"安燃已启动，数据在 {options.DataFolder} / Anran is running, its data are in {options.DataFolder}");
            foreach (var url in app.Urls) await output.WriteLineAsync($"  {url}");
            await Greeting.Write(app, output, stop);
            await app.WaitForShutdownAsync(stop);
            return 0;
        }
        catch (Exception exception) when (StartProblems.Of(exception, options) is { } text)
        {
            await errors.WriteLineAsync(text.Zh);
            await errors.WriteLineAsync(text.En);
            return 2;
        }
    }

    /// <param name="more">What a test adds to the house.</param>
    public static WebApplication Build(ServeOptions options, Action<IServiceCollection>? more = null)
    {
        Directory.CreateDirectory(options.DataFolder);
        var keys = new KeyFolder(options.Keys);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        var certificates = new Certificates(keys, options);
        if (options.Urls.Contains("https:", StringComparison.OrdinalIgnoreCase)) certificates.Current(); // a bad certificate is told now, not to the first phone
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.ConfigureHttpsDefaults(https => https.ServerCertificateSelector = (_, _) => certificates.Current());
        });
        builder.WebHost.UseUrls(options.Addresses());
        builder.Services.AddSingleton(options).AddSingleton(options.Time).AddSingleton(keys).AddSingleton(certificates).AddSingleton(new FileFolder(options.DataFolder));
        // A failure to start is told once, in words, by StartProblems; the framework's own telling would bury it.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore.Database", LogLevel.None);
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore.Update", LogLevel.None);
        builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning);
        keys.Signer("journal").Dispose(); // made now, so that a command can tell missing keys from new ones
        builder.Services.AddKernel(Store.Of(options.Postgres, options.DataFolder), keys.Secret("journal"));
        builder.Services.AddAuthority(options.SignIn ?? builder.Configuration.GetSection("Anran:SignIn").Get<SignInOptions>() ?? new());
        builder.Services.AddRegistry();
        builder.Services.AddCampaigns();
        builder.Services.AddRulePacks();
        builder.Services.AddInspections();
        builder.Services.AddHazards();
        builder.Services.AddSimulator();
        builder.Services.AddAnranOpenApi();
        builder.Services.AddSingleton((options.Map ?? builder.Configuration.GetSection("Anran:Map").Get<MapTiles>() ?? new()).Checked());
        more?.Invoke(builder.Services);

        var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = _ => StatusCodes.Status500InternalServerError, SuppressDiagnosticsCallback = context => context.Exception is Kernel.Http.Problem });
        app.UseStatusCodePages();
        if (app.Services.GetRequiredService<SignInOptions>().Providers.Count > 0) app.UseAuthentication();
        app.UseRouting();
        app.UseGate();
        app.UseIdempotency();
        app.MapAnranOpenApi();
        app.MapTrustPage();
        app.MapHealth();
        WebClient.FromExecutable().Map(app);
        var api = app.MapGroup("/api");
        api.MapKernel();
        api.MapAuthority();
        api.MapRegistry();
        api.MapCampaigns();
        api.MapRulePacks();
        MapTiles.Map(api);
        api.MapInspections();
        api.MapHazards();
#pragma warning disable ASP0014 // said explicitly, so that `anran openapi` knows the routes without a start
        app.UseEndpoints(_ => { });
#pragma warning restore ASP0014
        return app;
    }

    /// <summary>Brings the store to today's shape before the first request.</summary>
    public static async Task Prepare(WebApplication app, CancellationToken stop)
    {
        await using var services = app.Services.CreateAsyncScope();
        services.ServiceProvider.GetRequiredService<Caller>().BecomeSystem("start");
        await services.ServiceProvider.GetRequiredService<Migrations>().Apply(stop);
        var options = app.Services.GetRequiredService<ServeOptions>();
        await services.ServiceProvider.PrepareAuthority(options.Divisions, stop);
        var demo = services.ServiceProvider.GetRequiredService<Demo>();
        if (options.Demo && await demo.IsWanted(stop)) await demo.Plant(stop);
    }
}
