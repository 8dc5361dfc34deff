using System.CommandLine;
using Anran.Server.Hosting;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Anran.Server.Commands;

/// <summary><c>anran openapi</c>: the contract, without starting anything that listens or writes.</summary>
static class OpenApiCommand
{
    public static Command Create()
    {
        var command = new Command("openapi", "打印接口契约（OpenAPI JSON）/ print the contract (OpenAPI JSON)");
        command.SetAction(async (parsed, stop) =>
        {
            var folder = Directory.CreateTempSubdirectory("anran-openapi");
            try
            {
                await using var app = AnranHost.Build(new() { Urls = "http://127.0.0.1:0", DataFolder = folder.FullName, KeyFolder = Path.Combine(folder.FullName, "keys") });
                await app.Services.Write(parsed.InvocationConfiguration.Output, stop);
            }
            finally
            {
                folder.Delete(recursive: true);
            }
            return 0;
        });
        return command;
    }

    public static async Task Write(this IServiceProvider services, TextWriter output, CancellationToken stop)
    {
        var document = await services.GetRequiredKeyedService<IOpenApiDocumentProvider>("v1").GetOpenApiDocumentAsync(stop);
        // In the order of their names, so that two runs of one program say the same.
        if (document.Components?.Schemas is { } schemas) document.Components.Schemas = new SortedDictionary<string, IOpenApiSchema>(schemas, StringComparer.Ordinal);
        await output.WriteLineAsync(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, stop));
    }
}
