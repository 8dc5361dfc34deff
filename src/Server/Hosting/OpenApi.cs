using Anran.Kernel.Access;
using Anran.Plans;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Anran.Server.Hosting;

/// <summary>The contract of the web client and of other people's programs. A house test compares the client's copy with it.</summary>
static class OpenApi
{
    public static void AddAnranOpenApi(this IServiceCollection services) => services.AddOpenApi(options =>
    {
        options.CreateSchemaReferenceId = schema => OpenApiOptions.CreateDefaultSchemaReferenceId(schema) is null ? null : NameOf(schema.Type);
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new() { Title = "Anran 安燃", Version = "v1", Description = "城镇燃气安全专项整治平台。Errors are RFC 9457 problem details with `detail` (zh) and `detailEn`." };
            document.Servers = [];
            return Task.CompletedTask;
        });
        // Their converter writes a pair, which the framework cannot know.
        options.AddSchemaTransformer((schema, context, _) =>
        {
            if ((Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type) == typeof(Lines))
                (schema.Type, schema.Items, schema.MinItems, schema.MaxItems) = (JsonSchemaType.Array, new OpenApiSchema { Type = JsonSchemaType.Integer }, 2, 2);
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            var metadata = context.Description.ActionDescriptor.EndpointMetadata;
            if (metadata.OfType<Requires>().FirstOrDefault() is { } requires) operation.Description = $"Permission: `{requires.Permission}`. {operation.Description}".TrimEnd();
            return Task.CompletedTask;
        });
    });

    /// <summary>Every use case has a nested Request, Row or Answer; in the contract they need the use case's name.</summary>
    static string NameOf(Type type) => type switch
    {
        { IsGenericType: true } => $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}Of{string.Concat(type.GenericTypeArguments.Select(NameOf))}",
        { DeclaringType: { IsAbstract: true, IsSealed: true } useCase } => useCase.Name + type.Name,
        _ => type.Name,
    };

    public static void MapAnranOpenApi(this WebApplication app) => app.MapOpenApi().OpenToAll("the contract holds no data");
}
